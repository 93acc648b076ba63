import { expect, test } from "vitest";
import { formatReport } from "@/lib/ingest/format-report";
import { emptyReport, type IngestReport } from "@/lib/ingest/ingest-report";

const reportWith = (changes: Partial<IngestReport>): IngestReport => ({ ...emptyReport(), ...changes });
const counts = {
  ...emptyReport().counts,
  files: 2,
  added: 5,
  refused: 1,
  bytes: 3_400,
  bytesAssigned: 3_280,
  bytesUnparsed: 120,
};
const file = {
  path: "content/a.txt",
  sha256: "",
  state: "read" as const,
  added: 5,
  revised: 0,
  unchanged: 0,
  refused: 1,
  bytes: 3_000,
  bytesAssigned: 2_880,
  bytesUnparsed: 120,
  account: {},
  errors: 1,
  warnings: 0,
  notes: 2,
};

test("the account says what became of articles and of bytes, and of which file some are of no known part", () => {
  const report = reportWith({
    counts,
    faults: { errors: 1, warnings: 0, notes: 2 },
    files: [file, { ...file, path: "b.txt", bytesUnparsed: 0 }],
  });
  expect(formatReport("ingest", report, { notes: false })).toEqual([
    "content/a.txt: 120 of 3,000 bytes are of no known part",
    "3,400 bytes read, 120 of no known part",
    "2 files: 5 articles added, 0 revised, 0 unchanged, 1 refused; 1 error, 2 notes (--notes prints them)",
  ]);
});

test("what the curator's lines did is told with the line, the first twenty of it", () => {
  const none = { former: null, path: null, line: null };
  const lines = (mode: "ingest" | "dry-run", report: Partial<IngestReport>) =>
    formatReport(mode, reportWith(report), { notes: false });
  const curated: IngestReport["curated"] = [
    { act: "withdrawn", slug: "b", former: null, path: "articles.yaml", line: 3 },
    { ...none, act: "restored", slug: "c" },
    { act: "renamed", slug: "d", former: "a", path: "articles.yaml", line: 7 },
    { act: "merged", slug: "d", former: "e", path: "articles.yaml", line: 8 },
    { ...none, act: "parted", slug: "d", former: "f" },
    { act: "redirected", slug: "d", former: "g", path: "articles.yaml", line: 9 },
  ];
  expect(lines("ingest", { curated }).slice(0, -1)).toEqual([
    "withdrawn b (articles.yaml:3)",
    "restored c: its withdrawal is no longer stated",
    "renamed a to d (articles.yaml:7)",
    "merged e into d (articles.yaml:8)",
    "parted f from d: its merger is no longer stated",
    "redirected g to d (articles.yaml:9)",
  ]);
  expect(lines("dry-run", { curated: curated.slice(0, 1) })[0]).toBe("would be withdrawn b (articles.yaml:3)");
  const many = Array.from({ length: 25 }, (_, at) => ({ ...none, act: "restored" as const, slug: `s${at}` }));
  const omitted = { ...emptyReport().omitted, curated: 1_000 };
  expect(lines("ingest", { curated: many, omitted }).at(20)).toBe("and 1,005 more by lines of articles.yaml");
});

test("a fault of articles.yaml says what became of what it states", () => {
  expect(formatReport("ingest", reportWith({ curationsHeld: true }), { notes: false }).at(-1)).toBe(
    "An entry of articles.yaml has a fault: what was known of its articles stays until it is mended.",
  );
});

test("a dry run names what would be added and revised", () => {
  const report = reportWith({
    counts: { ...counts, bytesUnparsed: 0 },
    added: ["a"],
    revised: ["b"],
    omitted: { ...emptyReport().omitted, added: 7 },
  });
  expect(formatReport("dry-run", report, { notes: false })).toEqual([
    "would add a",
    "would revise b",
    "and 7 more",
    "3,280 bytes read, each of a known part",
    "2 files: 5 articles added, 0 revised, 0 unchanged, 1 refused",
    "Nothing was written.",
  ]);
});

test("a check counts what is sound", () => {
  expect(
    formatReport("check", reportWith({ sound: 4, counts: { ...emptyReport().counts, files: 1, refused: 1 } }), {
      notes: true,
    }),
  ).toEqual(["1 file: 4 articles without a fault, 1 refused"]);
});

test("files that were refused are counted, and a registry that was refused is told of", () => {
  const report = reportWith({ unreadable: 2, registryRefused: true, faults: { errors: 3, warnings: 0, notes: 0 } });
  expect(formatReport("ingest", report, { notes: false })).toEqual([
    "0 files: 0 articles added, 0 revised, 0 unchanged, 0 refused; 2 files refused, 3 errors",
    "No article was read, since the registry has a fault: mend it and run the ingest again.",
  ]);
  expect(formatReport("check", report, { notes: false }).at(-1)).toBe(
    "The registry has a fault: until it is mended an ingest stores nothing.",
  );
});

test("a batch before that did not finish is told of", () => {
  const report = reportWith({ cutOff: { number: 12, startedAt: "2026-01-02T03:04:05.000Z" } });
  expect(formatReport("ingest", report, { notes: false })[0]).toBe(
    "Batch 12, begun 2026-01-02T03:04:05.000Z, did not finish: it was cut off, or another ingest is still at it. What it stored is whole.",
  );
});
