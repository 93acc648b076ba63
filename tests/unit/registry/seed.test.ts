import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isFilterBasis } from "@/lib/archive/mention";
import { parseFile } from "@/lib/parse/parse-file";
import { linkArticle } from "@/lib/registry/link-article";
import { shippedLinker } from "./shipped-linker";

const PATH = "content/articles/vocational-education-cooperation.txt";
const links = parseFile(readFileSync(PATH, "utf8"), PATH).value.articles.map((article) =>
  linkArticle(shippedLinker, article),
);

/** The numbers of the articles that a filter by an entity answers with. */
function articlesOn(kind: string, slug: string): number[] {
  return links.flatMap(({ mentions }, at) =>
    mentions.some((one) => one.kind === kind && one.slug === slug && isFilterBasis(one.basis)) ? [at + 1] : [],
  );
}

/** Slugs of a kind that an article names, each once, in order. */
function namedIn(article: number, kind: string): string[] {
  const slugs = links[article - 1]?.mentions.filter((one) => one.kind === kind && one.basis !== "place");
  return [...new Set(slugs?.map(({ slug }) => slug))];
}

describe("the five articles of the first file", () => {
  test("countries that are named are on their articles and members of a group that are not named on none", () => {
    expect(articlesOn("country", "nicaragua")).toEqual([2]);
    expect(articlesOn("country", "kazakhstan")).toEqual([1]);
    expect(articlesOn("country", "russia")).toEqual([1]);
    expect(articlesOn("country", "india")).toEqual([]);
    expect(articlesOn("country", "pakistan")).toEqual([]);
    expect(articlesOn("country", "china")).toEqual([1, 2, 4, 5]);
  });

  test("article 3 is connected with China only by Beijing, and Sino-foreign says nothing", () => {
    const china = links[2]?.mentions
      .filter(({ slug }) => slug === "china")
      .map(({ surface, basis }) => [surface, basis]);
    expect(china).toEqual([
      ["北京", "place"],
      ["Beijing", "place"],
      ["Beijing", "place"],
    ]);
  });

  test("Nicaragua's workshop is on article 2, the programme on 1 and 2, Russia's and Kazakhstan's on none", () => {
    expect(articlesOn("workshop", "luban-workshop-nicaragua")).toEqual([2]);
    expect(articlesOn("workshop", "luban-workshop")).toEqual([1, 2]);
    expect(articlesOn("workshop", "luban-workshop-russia")).toEqual([]);
    expect(articlesOn("workshop", "luban-workshop-kazakhstan")).toEqual([]);
    expect(links.flatMap(({ provisional }) => provisional)).toEqual([]);
  });

  test("conferences are linked, the edition where the text decides it", () => {
    expect(namedIn(1, "conference")).toEqual([
      "sco-summit-2025",
      "world-vocational-and-technical-education-development-conference",
      "world-vocational-college-skills-competition",
      "sco-vocational-education-governance-seminar-2025",
    ]);
    expect(namedIn(2, "conference")).toEqual(["china-nicaragua-vocational-education-cooperation-forum-2025"]);
    expect(namedIn(3, "conference")).toEqual([]);
    expect(namedIn(4, "conference")).toEqual([
      "belt-and-road-vocational-education-annual-conference",
      "belt-and-road-vocational-education-annual-conference-2025",
    ]);
    expect(namedIn(5, "conference")).toEqual(["china-europe-vocational-education-conference-qingdao-2025"]);
  });

  test("outcomes, people and organizations are linked", () => {
    expect(namedIn(1, "outcome")).toEqual(["tianjin-consensus", "world-vocational-education-development-alliance"]);
    expect(namedIn(5, "outcome")).toEqual(["qingdao-consensus"]);
    expect(namedIn(4, "outcome")).toEqual(["shenzhen-agreement"]);
    expect(namedIn(2, "person")).toEqual(["lucy-vargas-montal", "zheng-qingchun"]);
    expect(namedIn(4, "person")).toEqual(["lu-xin", "yu-bin", "xu-jianling", "ge-siying", "huang-hui"]);
    expect(namedIn(5, "person")).toEqual(["liu-qibao"]);
    expect(namedIn(4, "organization")).toEqual([
      "china-vocational-and-technical-education-society",
      "ministry-of-education-of-china",
      "shenzhen-polytechnic-university",
      "shenzhen-digital-workshop",
      "chinese-national-commission-for-unesco",
    ]);
  });

  test("the forum's name in article 2's title holds both countries as nested mentions", () => {
    const title = links[1]?.mentions.filter(({ field }) => field === "title");
    expect(title?.map(({ kind, slug, start, end, surface }) => [kind, slug, start, end, surface])).toEqual([
      [
        "conference",
        "china-nicaragua-vocational-education-cooperation-forum-2025",
        0,
        15,
        "中国—尼加拉瓜职业教育合作论坛",
      ],
      ["country", "china", 0, 2, "中国"],
      ["country", "nicaragua", 3, 7, "尼加拉瓜"],
    ]);
  });

  test("a mention of a bullet says which, and is that slice of its text", () => {
    const workshop = links[1]?.mentions.find(({ slug }) => slug === "luban-workshop-nicaragua");
    expect(workshop).toEqual({
      kind: "workshop",
      slug: "luban-workshop-nicaragua",
      field: "bullet",
      group: 2,
      bullet: "g2-b1",
      start: 44,
      end: 71,
      surface: "Luban Workshop in Nicaragua",
      basis: "named",
      rule: "workshop-of-country",
    });
  });
});
