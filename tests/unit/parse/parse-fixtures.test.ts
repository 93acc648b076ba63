import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { LineIndex } from "@/lib/parse/line-index";
import { parseFile } from "@/lib/parse/parse-file";

const FOLDER = path.join(import.meta.dirname, "../../fixtures/parse");
// biome-ignore lint/style/noProcessEnv: a person asks for new expectations, and reads them before they are kept.
const REWRITE = process.env.UPDATE === "1";

/** A parse as a person reads it: parts and diagnostics with the text they stand on. */
function readable(text: string, name: string) {
  const { value, diagnostics } = parseFile(text, name);
  const index = new LineIndex(text);
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    topics: value.topics,
    articles: value.articles,
    refused: value.refused.map(at),
    diagnostics: diagnostics.map(({ severity, code, message, span }) => {
      const { line, column } = index.place(span.start);
      return `${line}:${column} ${severity} ${code} ${message}`;
    }),
    parts: [...value.parts].map((part) => [part.kind, at(part)]),
  };
}

describe("a file is read as its expectation says", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
  test.each(names)("%s", (name) => {
    const text = readFileSync(path.join(FOLDER, name), "utf8");
    const expectation = path.join(FOLDER, name.replace(/\.txt$/, ".json"));
    const found = readable(text, name);
    if (REWRITE) writeFileSync(expectation, `${JSON.stringify(found, null, 2)}\n`);
    if (!existsSync(expectation)) throw new Error(`${expectation} is missing: write it with UPDATE=1, then read it.`);
    expect(found).toEqual(JSON.parse(readFileSync(expectation, "utf8")));
  });

  test("no expectation is left without its file", () => {
    const expectations = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
    expect(expectations.map((name) => name.replace(/\.json$/, ".txt"))).toEqual(names);
  });
});
