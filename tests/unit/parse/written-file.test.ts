import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFile } from "@/lib/parse/parse-file";

const RUNS = 1500;

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
      { numRuns: RUNS },
    );
  }, 30_000);
});
