import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIAGNOSTIC_CODES } from "@/lib/parse/diagnostic-codes";
import { parseFile } from "@/lib/parse/parse-file";

/** Raised by `fc.configureGlobal({ numRuns })` in a setup file, where a longer search is wanted. */
const RUNS = fc.readConfigureGlobal().numRuns ?? 5000;
const SEED = readFileSync("content/articles/vocational-education-cooperation.txt", "utf8");

const SNIPPETS = [
  ..."\n\r\t\0 -[]·|：:.。\u3000\u00a0\u200f\ufeff\u2028\ud800\udc00教a1",
  ...[
    "\n\n",
    "\r\n",
    " - ",
    "[1]",
    "[1][2].",
    "［３］",
    "[2025]",
    "Group 1: ",
    "Group 2 - ",
    "\nGroup 1: H - ",
    "\n- ",
    "\n• ",
  ],
  ...[
    "Core Viewpoint - ",
    "\nCore Points - ",
    "Core Insights:",
    "Summary by Sections ",
    "Search documents",
    "\nicon\n",
  ],
  ...[
    "\nTitle\nHu Xiu· 2025-08-29 08:29\n",
    "\n话题\nSearch documents\n",
    "· 2025-08-29",
    "· 08-29",
    "\n2025-08-29 08:29\n",
  ],
  ...["Hu Xiu· 2025-13-40 08:29\n", "A sentence ends.", "Heading", "中文一句。", "…", "𠮷"],
];

const snippets = fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 60 }).map((all) => all.join(""));
const edit = fc.record({
  at: fc.nat(SEED.length),
  length: fc.oneof(fc.nat(4), fc.nat(400)),
  insert: fc.oneof(fc.constant(""), fc.constantFrom(...SNIPPETS)),
});
const mutated = fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) => {
  let text = SEED;
  for (const { at, length, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + length);
  return text;
});
const anyFile = fc.oneof(snippets, mutated, fc.string({ unit: "binary", maxLength: 200 }));

describe("whatever the file is", () => {
  test("every character belongs to exactly one part", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        let end = 0;
        for (const part of parseFile(text, "a.txt").value.parts) {
          if (part.start !== end || part.end <= part.start) return false;
          end = part.end;
        }
        return end === text.length;
      }),
      { numRuns: RUNS },
    );
  });

  test("it reads the same twice, and every place lies in the file", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const first = parseFile(text, "a.txt");
        expect(parseFile(text, "a.txt")).toEqual(first);
        const { articles, refused } = first.value;
        for (const { code, span } of first.diagnostics) {
          expect(DIAGNOSTIC_CODES).toHaveProperty(code);
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
        const spans = [...articles.map(({ span }) => span), ...refused].sort((a, b) => a.start - b.start);
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test("what it keeps of an article can be stored and linked to", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        for (const { title, viewpoint, groups } of parseFile(text, "a.txt").value.articles) {
          const bullets = groups.flatMap((group) => group.bullets);
          expect(new Set(groups.map(({ number }) => number)).size).toBe(groups.length);
          expect(new Set(bullets.map(({ id }) => id)).size).toBe(bullets.length);
          expect(title).not.toBe("");
          expect(viewpoint !== null || groups.length > 0).toBe(true);
          for (const field of [...bullets, ...(viewpoint ? [viewpoint] : [])]) {
            expect(field.text).toBe(field.text.trim());
            expect(field.text).not.toMatch(/[\0\n\r]|^$/);
            expect(field.text.isWellFormed()).toBe(true);
            for (const { offset } of field.citations) expect(offset).toBeLessThanOrEqual(field.text.length);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});

const word = fc.constantFrom(
  "Tianjin",
  "workshop",
  "industry-education",
  "SCO",
  "2025",
  "鲁班工坊",
  "“talent”",
  "and",
  "12%",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const cited = fc.record({
  text: sentence,
  numbers: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }),
  stop: fc.constantFrom("", "."),
});
const article = fc.record({
  title: sentence,
  clock: fc.constantFrom("00:00", "08:29", "23:59"),
  viewpoint: fc.option(cited),
  groups: fc.array(
    fc.record({ heading: fc.option(sentence), bullets: fc.array(cited, { minLength: 1, maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
});
type Cited = { text: string; numbers: number[]; stop: string };

describe("a file written from articles", () => {
  test("is read back as these articles, without a diagnostic", () => {
    const written = ({ text, numbers, stop }: Cited) =>
      `${text} ${numbers.map((number) => `[${number}]`).join("")}${stop}`;
    const read = ({ text, numbers, stop }: Cited) => ({
      text: text + stop,
      citations: numbers.map((number) => ({ number, offset: text.length })),
    });
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), (articles) => {
        const lines = articles.flatMap(({ title, clock, viewpoint, groups }) => [
          title,
          `Hu Xiu· 2025-08-29 ${clock}`,
          [
            ...(viewpoint ? [`Core Viewpoint - ${written(viewpoint)}`] : []),
            ...groups.map(
              ({ heading, bullets }, index) =>
                `Group ${index + 1}${heading === null ? "" : `: ${heading}`} - ${bullets.map(written).join(" - ")}`,
            ),
          ].join(" "),
        ]);
        const { value, diagnostics } = parseFile(["话题", "Search documents", ...lines].join("\n"), "a.txt");
        expect(diagnostics).toEqual([]);
        expect(value.articles.map(({ span: _, ...rest }) => rest)).toEqual(
          articles.map(({ title, clock, viewpoint, groups }) => ({
            topic: "话题",
            title,
            outlet: "Hu Xiu",
            time: { date: "2025-08-29", clock },
            viewpoint: viewpoint ? read(viewpoint) : null,
            groups: groups.map(({ heading, bullets }, index) => ({
              number: index + 1,
              heading,
              citations: [],
              bullets: bullets.map((bullet, place) => ({ id: `g${index + 1}-b${place + 1}`, ...read(bullet) })),
            })),
          })),
        );
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
