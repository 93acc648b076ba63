import { expect, test } from "vitest";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { Findings, MOST_LISTED } from "@/lib/ingest/findings";
import { printDiagnostics } from "@/lib/ingest/print-diagnostics";
import { countFaults, receiveDiagnostics } from "@/lib/ingest/receive-diagnostics";
import { parseFile } from "@/lib/parse/parse-file";

const found = (severity: Diagnostic["severity"], start = 0): Diagnostic => ({
  code: `a-${severity}`,
  severity,
  message: "found this; expected that",
  path: "a.txt",
  span: { start, end: start + 1 },
});
const many = (severity: Diagnostic["severity"], count: number) => Array.from({ length: count }, () => found(severity));

test("a report lists the first of each severity and counts all", () => {
  const findings = new Findings();
  findings.found([...many("note", 5_000), found("error", 4)], [{ path: "a.txt", text: "a\nb\nc" }]);
  findings.found(many("note", 100), []);
  const { diagnostics, faults, omitted } = findings.report;
  expect(faults).toEqual({ errors: 1, warnings: 0, notes: 5_100 });
  expect(diagnostics).toHaveLength(MOST_LISTED + 1);
  expect(omitted.diagnostics).toBe(4_100);
  expect(diagnostics.at(-1)).toMatchObject({ severity: "error", line: 3, column: 1 });
});

test("files that have not changed do not push those that were read out of the list", () => {
  const findings = new Findings();
  const file = {
    sha256: "",
    added: 0,
    revised: 0,
    unchanged: 1,
    refused: 0,
    bytes: 1,
    bytesAssigned: 0,
    bytesUnparsed: 0,
    account: {},
    errors: 0,
    warnings: 0,
    notes: 0,
  };
  for (let at = 0; at < 3_000; at += 1) findings.unchanged({ ...file, path: `${at}.txt`, state: "unchanged" });
  findings.close({ ...file, path: "new.txt", state: "read" });
  expect(findings.report.counts).toMatchObject({ files: 3_000, unchanged: 3_000 });
  expect(findings.report.files).toHaveLength(MOST_LISTED + 1);
  expect(findings.report.files.at(-1)?.path).toBe("new.txt");
  expect(findings.report.omitted.files).toBe(2_000);
});

function printed(diagnostics: Diagnostic[], notes = false): string[] {
  const lines: string[] = [];
  printDiagnostics(diagnostics, "text", countFaults(diagnostics), { notes, print: (line) => lines.push(line) });
  return lines;
}

test("of one file a hundred diagnostics are printed, the errors among them, and how many more there are", () => {
  const lines = printed([...many("warning", 300), found("error")]);
  expect(lines).toHaveLength(101);
  expect(lines[99]).toMatch(/^a\.txt:1:1: error a-error/);
  expect(lines[100]).toBe("a.txt: 201 more, not printed");
});

test("notes are printed when they are asked for", () => {
  expect(printed([found("note"), found("warning")])).toHaveLength(1);
  expect(printed([found("note"), found("warning")], true)).toHaveLength(2);
});

test("a receipt keeps the error behind a thousand notes", () => {
  const kept = receiveDiagnostics([...many("note", 2_000), found("error")], "text", []);
  expect(kept).toHaveLength(1_000);
  expect(kept.at(-1)?.severity).toBe("error");
});

test("of a file with a note at every line the first are kept and all are counted", () => {
  const article = "Title\nOutlet | 2025-08-29 08:29\nCore Viewpoint - A view [1]\n";
  const { value, diagnostics, counts } = parseFile(`Topic\nSearch documents\n${article.repeat(12_000)}`, "a.txt");
  expect(value.articles).toHaveLength(12_000);
  expect(diagnostics).toHaveLength(10_000);
  expect(counts).toEqual({ errors: 0, warnings: 0, notes: 12_000 });
  const findings = new Findings();
  findings.foundIn(diagnostics, "", counts);
  expect(findings.report.faults.notes).toBe(12_000);
  expect(findings.report.omitted.diagnostics).toBe(11_000);
});
