import { describe, expect, test } from "vitest";
import type { Article } from "@/lib/archive/article";
import type { Mention } from "@/lib/archive/mention";
import { linkReasons } from "@/lib/site/link-reasons";

const SENTENCE = "Teachers from the Luban Workshop in Nicaragua trained in Tianjin.";
const place = { field: "bullet", group: 1, bullet: "g1-b1" } as const;

function mention(given: Pick<Mention, "kind" | "slug" | "surface" | "rule" | "basis">): Mention {
  const start = SENTENCE.indexOf(given.surface);
  return { ...place, ...given, start, end: start + given.surface.length };
}

const workshop = mention({
  kind: "workshop",
  slug: "luban-workshop-nicaragua",
  surface: "Luban Workshop in Nicaragua",
  basis: "named",
  rule: "workshop-of-country",
});
const nicaragua = mention({ kind: "country", slug: "nicaragua", surface: "Nicaragua", basis: "named", rule: "named" });
const tianjin = mention({ kind: "place", slug: "tianjin", surface: "Tianjin", basis: "named", rule: "named" });
const china = mention({ kind: "country", slug: "china", surface: "Tianjin", basis: "place", rule: "place" });

function article(mentions: Mention[]): Article {
  const none = { en: null, zh: null };
  return {
    slug: "a",
    title: "China and Nicaragua",
    outlet: null,
    published: null,
    viewpoint: null,
    groups: [{ number: 1, heading: null, citations: [], bullets: [{ id: "g1-b1", text: SENTENCE, citations: [] }] }],
    topics: [],
    mentions,
    entities: [],
    original: "",
    revision: 1,
    storedAt: "2025-08-29T08:29:00+08:00",
    removed: [],
    curated: { titles: none, sourceUrl: null, rights: null, note: null },
    duplicates: [],
  };
}

const slugs = (mentions: Mention[]) => mentions.map(({ slug }) => slug);

describe("the reasons of an article's links", () => {
  test("stand under their entity and rule, countries first", () => {
    const found = linkReasons(article([workshop, nicaragua, tianjin, china]));
    expect(found.map(({ slug, reasons }) => [slug, reasons.map(({ basis, rule }) => `${basis} ${rule}`)])).toEqual([
      ["nicaragua", ["named named"]],
      ["china", ["place place"]],
      ["luban-workshop-nicaragua", ["named workshop-of-country"]],
      ["tianjin", ["named named"]],
    ]);
  });

  test("say of an entity that it is not yet checked", () => {
    const forum = mention({
      kind: "conference",
      slug: "a-forum",
      surface: "Teachers",
      basis: "named",
      rule: "pattern-conference",
    });
    const entity = {
      kind: "conference",
      slug: "a-forum",
      code: null,
      names: { en: null, zh: null },
      basis: "named",
    } as const;
    const entities = [{ ...entity, inherited: false, provisional: true }];
    const found = linkReasons({ ...article([nicaragua, forum]), entities });
    expect(found.map(({ slug, provisional }) => [slug, provisional])).toEqual([
      ["nicaragua", false],
      ["a-forum", true],
    ]);
  });

  test("stand by how much they say, whatever comes first in the text", () => {
    const [found] = linkReasons(
      article([
        { ...china, start: 0, end: 8, surface: "Teachers" },
        { ...china, basis: "named", rule: "named" },
      ]),
    );
    expect(found?.reasons.map(({ basis }) => basis)).toEqual(["named", "place"]);
  });

  test("tell of a mention within a linked phrase what it is within, and of the phrase what it holds", () => {
    const found = linkReasons(article([workshop, nicaragua]));
    const [inner, outer] = found.map(({ reasons }) => reasons[0]?.occurrences[0]);
    expect(inner?.inside?.surface).toBe("Luban Workshop in Nicaragua");
    expect(inner?.holds).toEqual([]);
    expect(outer?.inside).toBeNull();
    expect(slugs(outer?.holds ?? [])).toEqual(["nicaragua"]);
  });

  test("tell of a place that it connects its country, in the same words and within none", () => {
    const found = linkReasons(article([tianjin, china]));
    const [country, city] = found.map(({ reasons }) => reasons[0]?.occurrences[0]);
    expect(country?.inside).toBeNull();
    expect(slugs(city?.holds ?? [])).toEqual(["china"]);
    expect(country?.excerpt.marked).toBe("Tianjin");
  });

  test("keep two rules of one entity apart, and all places of one rule together, in the order of reading", () => {
    const title: Mention = {
      kind: "country",
      slug: "china",
      field: "title",
      group: null,
      bullet: null,
      start: 0,
      end: 5,
      surface: "China",
      basis: "named",
      rule: "named",
    };
    const second: Mention = { ...title, slug: "nicaragua", start: 10, end: 19, surface: "Nicaragua" };
    const found = linkReasons(article([title, second, nicaragua, tianjin, china]));
    expect(
      found.map(({ slug, reasons }) => [
        slug,
        reasons.map(({ rule, occurrences }) => [rule, ...occurrences.map((one) => one.mention.field)]),
      ]),
    ).toEqual([
      [
        "china",
        [
          ["named", "title"],
          ["place", "bullet"],
        ],
      ],
      ["nicaragua", [["named", "title", "bullet"]]],
      ["tianjin", [["named", "bullet"]]],
    ]);
  });

  test("a rule that is no longer known is told by its basis", () => {
    const [found] = linkReasons(article([{ ...nicaragua, rule: "by-hand", basis: "demonym" }]));
    expect(found?.reasons[0]?.rule).toBe("demonym");
  });
});
