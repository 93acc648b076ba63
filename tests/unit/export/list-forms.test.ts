import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { EXPORTED_ARTICLE_SCHEMA, type ExportedArticle, type ExportOptions } from "@/lib/export/list/exported-article";
import { LIST_FORMS, type ListForm, writeList } from "@/lib/export/list/list-forms";

const OPTIONS: ExportOptions = {
  absolute: (href) => `https://archive.example${href}`,
  archive: "Luban Archive",
  note: "Summary; the original story is not held.",
  day: "2026-11-28",
  accessed: "Accessed 28 November 2026.",
  language: "en",
  title: "Luban Archive · Articles",
  page: "https://archive.example/articles?country=cn",
};

const kazakhstan = {
  kind: "country" as const,
  slug: "kazakhstan",
  code: "KZ",
  names: { en: "Kazakhstan", zh: "哈萨克斯坦" },
  basis: "named" as const,
  inherited: false,
  provisional: false,
};

function article(
  slug: string,
  title: string,
  bullets: string[] = ["One"],
  viewpoint: string | null = null,
): ExportedArticle {
  return {
    summary: {
      slug,
      title,
      titles: { en: null, zh: null },
      outlet: { slug: "china-news", name: "Zhong Guo Xin Wen Wang", names: { en: "China News", zh: "中国新闻网" } },
      published: "2025-08-29T08:29:00+08:00",
      viewpoint,
      lead: viewpoint ?? bullets[0] ?? null,
      entities: [
        kazakhstan,
        { ...kazakhstan, slug: "china", code: "CN", names: { en: "China", zh: "中国" }, basis: "place" },
      ],
    },
    text: {
      viewpoint: viewpoint === null ? null : { text: viewpoint, citations: [{ number: 1, offset: viewpoint.length }] },
      groups: [
        {
          number: 1,
          heading: "Head",
          citations: [],
          bullets: bullets.map((text, at) => ({
            id: `g1-b${at + 1}`,
            text,
            citations: [{ number: 2, offset: text.length }],
          })),
        },
      ],
    },
    topics: [{ slug: "topic", title: "职业教育国际合作" }],
    curated: { titles: { en: null, zh: null }, sourceUrl: null, rights: null, note: null },
    revision: 1,
    storedAt: "2026-11-28T08:00:00+08:00",
  };
}

async function written(form: ListForm, ...batches: ExportedArticle[][]): Promise<string> {
  async function* each() {
    yield* batches;
  }
  let text = "";
  for await (const piece of writeList(form, each(), OPTIONS)) text += piece;
  return text;
}

const HARD = [
  '=HYPERLINK("http://evil.example")',
  "+1",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "a,b",
  'say "so"',
  "line\nbreak",
  "论坛，开幕",
];

describe("CSV", () => {
  test("is read by a parser of RFC 4180 as it was, and nothing in it is a formula", async () => {
    const text = await written(
      LIST_FORMS.csv,
      HARD.map((title, at) => article(`a${at}`, title, [title])),
    );
    expect(text.startsWith("\ufeffslug,url,title,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map(({ title }) => title)).toEqual(
      HARD.map((title) => (/^[=+\-@\t]/.test(title) ? `'${title}` : title)),
    );
    expect(rows[0]).toMatchObject({
      slug: "a0",
      url: "https://archive.example/articles/a0",
      published: "2025-08-29T08:29:00+08:00",
      outlet: "Zhong Guo Xin Wen Wang",
      outlet_zh: "中国新闻网",
      country_codes: "KZ",
      countries: "Kazakhstan",
      topics: "职业教育国际合作",
      note: "Summary; the original story is not held.",
    });
    expect(rows[7]?.text).toBe("Head\n- line\nbreak");
  });

  test("opens in a spreadsheet program with its Chinese and without a formula", async () => {
    const text = await written(
      LIST_FORMS.csv,
      HARD.map((title, at) => article(`a${at}`, title)),
    );
    const sheet = Object.values(read(Buffer.from(text), { type: "buffer" }).Sheets)[0] ?? {};
    const rows = utils.sheet_to_json<Record<string, string>>(sheet);
    expect(rows[8]).toMatchObject({ title: "论坛，开幕", outlet_zh: "中国新闻网" });
    expect(Object.values(sheet).filter((cell) => typeof cell === "object" && "f" in cell)).toEqual([]);
  });

  test("has no cell that is longer than a spreadsheet holds, and cuts no character in two", async () => {
    const text = await written(LIST_FORMS.csv, [article("a", "Long", ["𠀀".repeat(20_000)])]);
    const [row] = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(row?.text?.length).toBeLessThanOrEqual(32_767);
    expect(row?.text?.isWellFormed()).toBe(true);
    expect(row?.text?.endsWith("…")).toBe(true);
  });
});

test("NDJSON is an article a line, as its schema has it", async () => {
  const text = await written(LIST_FORMS.ndjson, [article("a", "One\u2028two", ["x"], "View")], [], [article("b", "B")]);
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => EXPORTED_ARTICLE_SCHEMA.safeParse(line).success)).toEqual([true, true]);
  expect(lines[0]).toMatchObject({ slug: "a", title: "One\u2028two", viewpointCitations: [1], note: OPTIONS.note });
  expect(lines[0].groups[0].bullets).toEqual([{ id: "g1-b1", text: "x", citations: [2] }]);
});

test("CSL-JSON is one array, of any number of articles in any number of pieces", async () => {
  for (const batches of [
    [],
    [[]],
    [[article("a", "A")]],
    [[article("a", "A"), article("b", "B")], [article("c", "C")], []],
  ]) {
    const text = await written(LIST_FORMS.json, ...batches);
    expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(
      batches.flat().map(({ summary }) => summary.slug),
    );
  }
});

test("Markdown says the text and nothing that it could be taken for", async () => {
  const text = await written(LIST_FORMS.md, [
    article("a", "# *Stars* & <b>", ["1. first", "- dash", "_a_ [b](c)"], "View"),
  ]);
  expect(text).toBe(`# Luban Archive · Articles

<https://archive.example/articles?country=cn> · 2026-11-28

Summary; the original story is not held.

## \\# \\*Stars\\* \\& \\<b\\>

China News · 2025-08-29 08:29 · <https://archive.example/articles/a>

View \\[1\\]

### Head

- 1\\. first \\[2\\]
- \\- dash \\[2\\]
- \\_a\\_ \\[b\\](c) \\[2\\]
`);
});

test("a list of nothing is still a document of its form", async () => {
  expect(await written(LIST_FORMS.csv)).toMatch(/^\ufeffslug,.*\r\n$/);
  expect(await written(LIST_FORMS.ndjson)).toBe("");
  expect(await written(LIST_FORMS.md)).toMatch(/^# Luban Archive/);
});

test("who stops reading ends the reading of articles", async () => {
  let ended = false;
  async function* endless() {
    try {
      for (;;) yield [article("a", "A")];
    } finally {
      ended = true;
    }
  }
  const pieces = writeList(LIST_FORMS.ndjson, endless(), OPTIONS);
  await pieces.next();
  await pieces.return(undefined);
  expect(ended).toBe(true);
});

test.each([
  ["apa", "Forum one. (2025, August 29). China News. Luban Archive."],
  ["gbt7714", "Forum one[N/OL]. China News, 2025-08-29[2026-11-28]."],
] as const)("a list is given as references in %s, each with what it is", async (style, beginning) => {
  const text = await written(LIST_FORMS[style], [article("a", "Forum one"), article("b", "论坛")]);
  const [head = "", ...references] = text.trimEnd().split("\n\n");
  expect(head.split("\n")).toEqual([OPTIONS.title, OPTIONS.page, OPTIONS.day]);
  expect(references).toHaveLength(2);
  expect(references[0]?.startsWith(beginning)).toBe(true);
  expect(references[0]).toContain("[Summary; the original story is not held.");
  expect(references[1]).toContain("中国新闻网");
});
