import fc from "fast-check";
import { expect, test } from "vitest";
import { LineIndex } from "@/lib/parse/line-index";
import { parseNdjson } from "@/lib/parse/parse-ndjson";

const read = (text: string) => parseNdjson(text, "a.ndjson", "Asia/Shanghai");

/** What a file's faults are and where an editor shows them. */
const faults = (text: string) => {
  const index = new LineIndex(text);
  return read(text).diagnostics.map(({ code, span }) => {
    const { line, column } = index.place(span.start);
    return `${line}:${column} ${code}`;
  });
};

const FORUM = {
  topic: "职业教育国际合作",
  title: "Forum on skills",
  outlet: "Ke Ji Ri Bao",
  publishedAt: "2025-06-20 01:12",
  body: "Core Viewpoint - A forum was held [1]. Group 1: Hosts - The ministry [1] - Twelve colleges [2][3]",
};
const line = (changes: Record<string, unknown> = {}) => JSON.stringify({ ...FORUM, ...changes });

test("a body in the archive's own grammar is read like that of a text file", () => {
  const { value, diagnostics } = read(`${line()}\n`);
  expect(diagnostics).toEqual([]);
  expect(value.articles).toMatchObject([
    {
      topic: "职业教育国际合作",
      title: "Forum on skills",
      outlet: "Ke Ji Ri Bao",
      time: { date: "2025-06-20", clock: "01:12" },
      viewpoint: { text: "A forum was held.", citations: [{ number: 1, offset: 16 }] },
      groups: [
        {
          number: 1,
          heading: "Hosts",
          bullets: [
            { id: "g1-b1", text: "The ministry", citations: [{ number: 1 }] },
            { id: "g1-b2", text: "Twelve colleges", citations: [{ number: 2 }, { number: 3 }] },
          ],
        },
      ],
    },
  ]);
});

test("viewpoint and groups may be given divided, with citations in the text or beside it", () => {
  const divided = {
    body: undefined,
    viewpoint: "A forum was held [1]",
    groups: [
      { heading: "Hosts", bullets: ["The ministry [1]", { text: "Twelve colleges", citations: [2, 3] }] },
      { number: 4, bullets: ["More"] },
    ],
  };
  const { value, diagnostics } = read(line(divided));
  expect(diagnostics).toEqual([]);
  expect(value.articles[0]?.viewpoint).toEqual({ text: "A forum was held", citations: [{ number: 1, offset: 16 }] });
  expect(value.articles[0]?.groups).toEqual([
    {
      number: 1,
      heading: "Hosts",
      citations: [],
      bullets: [
        { id: "g1-b1", text: "The ministry", citations: [{ number: 1, offset: 12 }] },
        {
          id: "g1-b2",
          text: "Twelve colleges",
          citations: [
            { number: 2, offset: 15 },
            { number: 3, offset: 15 },
          ],
        },
      ],
    },
    { number: 4, heading: null, citations: [], bullets: [{ id: "g4-b1", text: "More", citations: [] }] },
  ]);
});

test("escapes are read, and each part stands at its place in the line as given", () => {
  const text = String.raw`{"title":"\u4e2d\u56fd \"A\"","outlet":"O","publishedAt":"2025-06-20","topic":"T","body":"Core Viewpoint - A\nview [1]"}`;
  const { value, diagnostics } = read(text);
  expect(value.articles[0]?.title).toBe('中国 "A"');
  expect(value.articles[0]?.viewpoint?.text).toBe("A view");
  const shown = [...value.parts].map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  expect(shown).toContain(String.raw`title \u4e2d\u56fd \"A\"`);
  expect(shown).toContain(String.raw`viewpoint A\nview`);
  expect(shown).toContain("citation [1]");
  expect(diagnostics.map(({ code }) => code)).toEqual(["clock-missing", "body-wrapped"]);
});

const TIMES = [
  { stated: "2025-06-20 01:12", time: { date: "2025-06-20", clock: "01:12" } },
  { stated: "2025-06-20T01:12:30.250", time: { date: "2025-06-20", clock: "01:12" } },
  { stated: "2025-06-20T01:12:00+08:00", time: { date: "2025-06-20", clock: "01:12" } },
  { stated: "2025-06-19T17:12:00Z", time: { date: "2025-06-20", clock: "01:12" } },
  { stated: "2025年6月20日", time: { date: "2025-06-20", clock: null } },
  { stated: "06-20 01:12", time: null },
];
test.each(TIMES)("the time $stated is that of the archive's clocks", ({ stated, time }) => {
  expect(read(line({ publishedAt: stated })).value.articles.map((article) => article.time)).toEqual([time]);
});

const FAULTS = [
  { name: "a missing comma", text: '{"title": "A" "outlet": "B"}', found: ["1:15 ndjson-syntax"] },
  { name: "a text that is not closed", text: `${line()}\n{"title": "中国`, found: ["2:14 ndjson-syntax"] },
  { name: "an object over several lines", text: '{\n"title": "A"}', found: ["1:2 ndjson-syntax", "2:8 ndjson-syntax"] },
  { name: "a list", text: "[1]", found: ["1:1 ndjson-syntax"] },
  { name: "two objects on one line", text: '{"title":"A"} {"title":"B"}', found: ["1:15 ndjson-syntax"] },
  { name: "an escape that is none", text: String.raw`{"title": "\x"}`, found: ["1:12 ndjson-syntax"] },
  { name: "a tab inside quotes", text: '{"title": "a\tb"}', found: ["1:13 unusual-space", "1:13 ndjson-syntax"] },
  { name: "brackets without end", text: "[".repeat(5000), found: ["1:34 ndjson-syntax"] },
  {
    name: "a number for a text",
    text: '{"title": 7, "topic":"T"}',
    found: ["1:11 ndjson-value"],
  },
  { name: "a bullet that is no text", text: '{"groups": [{"bullets": ["a", 5]}]}', found: ["1:31 ndjson-value"] },
  { name: "a day that does not exist", text: line({ publishedAt: "2025-13-20 01:12" }), found: ["1:86 date-invalid"] },
  { name: "half of a character", text: line({ title: "A \ud83d" }), found: ["1:32 lone-surrogate"] },
  { name: "an escaped NUL", text: line({ title: "A\0" }), found: ["1:31 nul-character"] },
  { name: "no title", text: line({ title: null }), found: ["1:1 title-missing"] },
  { name: "no text", text: line({ body: undefined }), found: ["1:1 body-missing"] },
  { name: "body and viewpoint", text: line({ viewpoint: "A" }), found: ["1:111 ndjson-value"] },
  {
    name: "source beside outlet",
    text: line({ source: "B" }),
    found: ["1:211 ndjson-key-repeated", "1:211 ndjson-key-alias"],
  },
];
test.each(FAULTS)("$name is refused at its place", ({ text, found }) => {
  expect(faults(text)).toEqual(found);
  expect(read(text).value.refused.length).toBeGreaterThan(0);
});

const NO_TIMES = [
  { stated: "2025-02-30T08:29:00+08:00", reason: "month 02 of 2025 has no day 30" },
  { stated: "2025-06-31T08:29Z", reason: "month 06 of 2025 has no day 31" },
  { stated: "2025-06-20T24:00:00Z", reason: "there is no hour 24" },
  { stated: "2025-06-20T08:29:00+99:00", reason: "there is no such offset" },
];
test.each(NO_TIMES)("$stated is no time: $reason", ({ stated, reason }) => {
  const { value, diagnostics } = read(line({ publishedAt: stated }));
  expect(value.articles).toEqual([]);
  const expected = "`2025-08-29 08:29` or `2025-08-29T08:29:00+08:00`";
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["date-invalid", `found \`${stated}\`, but ${reason}; expected a time like ${expected}`],
  ]);
});

test("a fault refuses its own line, and the others are read", () => {
  const { value } = read(`${line()}\n{"title": \n${line({ title: "Another" })}\n`);
  expect(value.articles.map(({ title }) => title)).toEqual(["Forum on skills", "Another"]);
  expect(value.refused).toHaveLength(1);
});

test("a byte order mark, CRLF and blank lines are passed over; the object is the article's original", () => {
  const text = `\ufeff${line()}\r\n\r\n  ${line({ title: "Another" })}\r\n`;
  const { value, diagnostics } = read(text);
  expect(value.articles.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    line(),
    line({ title: "Another" }),
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["byte-order-mark", "line-endings"]);
});

test("U+2028 inside a text ends no line", () => {
  expect(read(line({ title: "A\u2028B" })).value.articles.map(({ title }) => title)).toEqual(["A B"]);
});

test("a key that is not known is told of once, with its count, and its value is of no known part", () => {
  const text = `${line({ id: 1 })}\n${line({ id: 2, title: "Another" })}`;
  const { value, diagnostics } = read(text);
  expect(value.articles).toHaveLength(2);
  expect(diagnostics.map(({ code, message }) => [code, message.includes("2 times")])).toEqual([
    ["ndjson-key-unknown", true],
  ]);
  const unparsed = [...value.parts].filter(({ kind }) => kind === "unparsed");
  expect(unparsed.map(({ start, end }) => text.slice(start, end))).toEqual(['"id":1', '"id":2']);
});

const mutated = fc
  .tuple(
    fc.constantFrom(
      line(),
      line({ body: undefined, groups: [{ bullets: ["a [1]", { text: "b" }] }] }),
      line({ title: '中\n"' }),
    ),
    fc.array(
      fc.tuple(
        fc.nat(300),
        fc.constantFrom('"', "\\", "{", "[", ",", ":", "\n", "\\u", "\\u0000", "\ud83d", "\0", "null", "中", ""),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([text, changes]) => changes.reduce((all, [at, sign]) => all.slice(0, at) + sign + all.slice(at + 1), text));

test("whatever a line holds, nothing throws and every character has one part", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const { value, diagnostics } = read(text);
      for (const { message } of diagnostics) expect(message.isWellFormed() && !message.includes("\0")).toBe(true);
      let end = 0;
      for (const part of value.parts) {
        expect(part.start).toBe(end);
        expect(part.end).toBeGreaterThan(part.start);
        end = part.end;
      }
      expect(end).toBe(text.length);
      for (const { index, 0: one } of text.matchAll(/[^\n\r]+/g)) {
        // What the program takes for JSON is what JSON is.
        const isObject = (() => {
          try {
            const parsed: unknown = JSON.parse(one.trim());
            return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
          } catch {
            return false;
          }
        })();
        const syntax = read(one).diagnostics.some(({ code }) => code === "ndjson-syntax");
        if (one.trim() !== "") expect([index, !syntax]).toEqual([index, isObject]);
      }
    }),
    { numRuns: 1_000 },
  );
});
