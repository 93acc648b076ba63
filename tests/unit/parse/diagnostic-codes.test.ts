import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DIAGNOSTIC_CODES, type DiagnosticCodeEntry } from "@/lib/parse/diagnostic-codes";
import { parseFile } from "@/lib/parse/parse-file";
import { parseNdjson } from "@/lib/parse/parse-ndjson";

const README = readFileSync("content/README.md", "utf8");
const ENTRIES: [string, DiagnosticCodeEntry][] = Object.entries(DIAGNOSTIC_CODES);

/** The example read as the kind of file that it is. */
function parseExample(example: string) {
  return example.startsWith("{") ? parseNdjson(example, "example.ndjson", "UTC") : parseFile(example, "example.txt");
}

/** An example as the README prints it: what cannot be seen is written as an escape. */
function visible(example: string): string {
  return example
    .replace(/\r/g, "\\r")
    .replace(
      /[^\n\x20-\x7e\u00b7\u3001-\u9fff\uff01-\uff60]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

describe("every diagnostic code", () => {
  test.each(ENTRIES)("%s is emitted by its example, with its severity", (code, { example, severity }) => {
    if (example === null) return;
    const { value, diagnostics } = parseExample(example);
    expect(diagnostics.filter((diagnostic) => diagnostic.code === code).map((found) => found.severity)).toEqual([
      severity,
    ]);
    expect(value.refused.length).toBe(severity === "error" ? 1 : 0);
  });

  test.each(ENTRIES)("%s is documented in content/README.md with its example", (code, entry) => {
    const lines = [`### \`${code}\` (${entry.severity})`, "", `${entry.title}. ${entry.meaning}`];
    if (entry.example !== null) lines.push("", "```text", visible(entry.example).replace(/\n$/, ""), "```");
    expect(README).toContain(`\n${lines.join("\n")}\n`);
  });

  test("of the README is in the table", () => {
    const documented = [...README.matchAll(/^### `([a-z0-9-]+)` \((?:error|warning|note)\)$/gm)].map(
      (match) => match[1],
    );
    expect(documented).toEqual(ENTRIES.map(([code]) => code));
  });

  test("only errors refuse: a file with every other fault keeps its article", () => {
    for (const [, { example, severity }] of ENTRIES) {
      if (example === null || severity === "error") continue;
      expect(parseExample(example).diagnostics.filter((found) => found.severity === "error")).toEqual([]);
    }
  });
});
