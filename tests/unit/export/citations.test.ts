import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { BibLatexParser } from "biblatex-csl-converter";
import { describe, expect, test } from "vitest";
import { bibTex } from "@/lib/export/citation/bib-tex";
import { type CitedArticle, cslItem } from "@/lib/export/citation/csl-item";
import { CITATION_STYLES, formatCitation } from "@/lib/export/citation/format-citation";
import { ris } from "@/lib/export/citation/ris";

const UNCURATED = { titles: { en: null, zh: null }, sourceUrl: null, rights: null, note: null };
const CITED = {
  accessed: "2026-11-28",
  archive: "Luban Archive",
  note: "Summary; the original story is not held.",
};
const forum: CitedArticle = {
  slug: "2025-08-14-zhong-guo-ni-jia-la-gua",
  title: "中国—尼加拉瓜职业教育合作论坛举办",
  outlet: {
    slug: "peoples-daily-overseas-edition",
    name: "Ren Min Ri Bao Hai Wai Ban",
    names: { en: "People's Daily Overseas Edition", zh: "人民日报海外版" },
  },
  published: "2025-08-14T01:26:00+08:00",
  abstract: "The forum was held.",
  curated: UNCURATED,
  tags: ["China", "Nicaragua"],
};
const skills: CitedArticle = {
  slug: "2025-06-20-forum",
  title: "Forum on skills & 50% of {all} #1 opens_in \\Astana ~",
  outlet: { slug: "std", name: "Ke Ji Ri Bao", names: { en: "Science and Technology Daily", zh: "科技日报" } },
  published: "2025-06-20",
  abstract: null,
  curated: UNCURATED,
  tags: [],
};
const bare: CitedArticle = {
  slug: "undated-note",
  title: "A note",
  outlet: null,
  published: null,
  abstract: null,
  curated: UNCURATED,
  tags: [],
};
const item = (article: CitedArticle, bullet: string | null = null) =>
  cslItem(article, { ...CITED, url: `https://archive.example/articles/${article.slug}`, bullet });

test("a reference has the outlet's real name in the language of the title, and says what kind of text it is", () => {
  expect(item(forum)).toEqual({
    id: forum.slug,
    type: "article-newspaper",
    title: forum.title,
    "container-title": "人民日报海外版",
    issued: { "date-parts": [[2025, 8, 14]] },
    accessed: { "date-parts": [[2026, 11, 28]] },
    URL: `https://archive.example/articles/${forum.slug}`,
    language: "zh-CN",
    abstract: "The forum was held.",
    keyword: "China; Nicaragua",
    archive: "Luban Archive",
    note: CITED.note,
  });
  expect(item(skills)["container-title"]).toBe("Science and Technology Daily");
});

test("a sentence is cited by its own address", () => {
  expect(item(forum, "g2-b1")).toMatchObject({
    id: `${forum.slug}-g2-b1`,
    URL: `https://archive.example/articles/${forum.slug}#g2-b1`,
  });
});

describe("each style says it as its readers expect", () => {
  test.each([
    [
      "apa",
      forum,
      "中国—尼加拉瓜职业教育合作论坛举办. (2025, August 14). 人民日报海外版. Luban Archive. https://archive.example/articles/2025-08-14-zhong-guo-ni-jia-la-gua",
    ],
    [
      "mla",
      forum,
      "“中国—尼加拉瓜职业教育合作论坛举办.” 人民日报海外版, 14 Aug. 2025, https://archive.example/articles/2025-08-14-zhong-guo-ni-jia-la-gua. Luban Archive.",
    ],
    [
      "chicago",
      forum,
      "人民日报海外版. “中国—尼加拉瓜职业教育合作论坛举办,” August 14, 2025. Luban Archive. https://archive.example/articles/2025-08-14-zhong-guo-ni-jia-la-gua.",
    ],
    [
      "gbt7714",
      forum,
      "中国—尼加拉瓜职业教育合作论坛举办[N/OL]. 人民日报海外版, 2025-08-14[2026-11-28]. https://archive.example/articles/2025-08-14-zhong-guo-ni-jia-la-gua.",
    ],
    ["gbt7714", bare, "A note[N/OL]. [2026-11-28]. https://archive.example/articles/undated-note."],
    [
      "apa",
      bare,
      "A note. (n.d.). Luban Archive. Retrieved November 28, 2026, from https://archive.example/articles/undated-note",
    ],
  ] as const)("%s of %o", (style, article, text) => {
    expect(formatCitation(style, item(article))).toBe(text);
  });
});

test("a processor that made one reference makes the next as if it were the first", () => {
  expect(formatCitation("gbt7714", item(forum))).toBe(formatCitation("gbt7714", item(forum)));
  expect(formatCitation("gbt7714", item(skills))).not.toContain("[2]");
  expect(formatCitation("mla", item(forum))).toContain("人民日报海外版");
});

test("BibTeX is read by a parser that others wrote, sign for sign", async () => {
  const source = [forum, skills, bare].map((article) => bibTex(item(article))).join("\n");
  const parser = new BibLatexParser(source, { processUnexpected: true, processUnknown: true });
  const { entries, errors } = parser.parse();
  expect(errors).toEqual([]);
  const plain = (value: unknown) =>
    JSON.stringify(value)
      .match(/"text":"((?:[^"\\]|\\.)*)"/g)
      ?.map((part) => JSON.parse(`{${part}}`).text)
      .join("");
  expect(Object.values(entries).map(({ bib_type, entry_key }) => [bib_type, entry_key])).toEqual([
    ["article", forum.slug],
    ["article", skills.slug],
    ["article", bare.slug],
  ]);
  expect(plain(entries[1]?.fields.title)).toBe(forum.title);
  expect(plain(entries[2]?.fields.title)).toBe(skills.title);
  expect(entries[1]?.fields).toMatchObject({
    date: "2025-08-14",
    url: `https://archive.example/articles/${forum.slug}`,
    urldate: "2026-11-28",
  });
  expect(plain(entries[1]?.fields.journaltitle)).toBe("人民日报海外版");
});

test("RIS is read by a parser that others wrote", () => {
  const source = [forum, { ...bare, title: "Two\nlines" }].map((article) => ris(item(article))).join("");
  expect(new Cite(source).data).toMatchObject([
    {
      id: forum.slug,
      type: "article-newspaper",
      title: forum.title,
      "container-title": "人民日报海外版",
      URL: `https://archive.example/articles/${forum.slug}`,
      keyword: "China,Nicaragua",
    },
    { id: bare.slug, title: "Two lines" },
  ]);
  expect(source.split("\r\n").filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(source).toContain("DA  - 2025/08/14/\r\n");
  expect(source).toContain("TI  - Two lines\r\n");
});

test("a corrected article is cited as it is by now, right after it was cited as it was", () => {
  for (const style of CITATION_STYLES) {
    formatCitation(style, item(skills));
    expect(formatCitation(style, item({ ...skills, title: "Forum on trades" }))).toMatch(/forum on trades/i);
  }
});

describe("what the curator states of an article goes out with it", () => {
  const curated = {
    titles: { en: "China–Nicaragua forum held", zh: null },
    sourceUrl: "https://paper.example/story",
    rights: "© the paper",
    note: "The date is the print edition's.",
  };
  const stated = item({ ...forum, curated, tags: ["Education, Science and Culture"] });

  test("as CSL, BibLaTeX and RIS have it", () => {
    expect(stated.custom).toEqual({ "translated-title": "China–Nicaragua forum held" });
    expect(stated.note).toBe(`${CITED.note} The date is the print edition's. © the paper https://paper.example/story`);
    expect(bibTex(stated)).toContain("  titleaddon = {China–Nicaragua forum held},");
    expect(bibTex(stated)).toContain("  keywords = {{Education, Science and Culture}},");
    expect(ris(stated)).toContain("N1  - China–Nicaragua forum held\r\n");
    expect(ris(stated)).toContain("KW  - Education, Science and Culture\r\n");
  });

  test("in the styles that know translated titles", () => {
    const has = CITATION_STYLES.filter((style) =>
      /\[China–Nicaragua forum held\]/i.test(formatCitation(style, stated)),
    );
    expect(has).toEqual(["apa", "mla", "chicago"]);
  });
});
