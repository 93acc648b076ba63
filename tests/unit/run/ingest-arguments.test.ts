import { expect, test } from "vitest";
import { OperatorError } from "@/lib/env";
import { INGEST_HELP, parseIngestArguments } from "@/lib/run/ingest-arguments";

const USUAL = { help: false, mode: "ingest", yes: false, report: "text", notes: false, stdin: false, paths: null };

test("without arguments the content folder is read and the account is text", () => {
  expect(parseIngestArguments([], "/home/a")).toEqual(USUAL);
});

test("paths are relative to where the person stood, patterns too", () => {
  expect(parseIngestArguments(["new/one.txt", "/abs", "new/**/*.txt"], "/home/a").paths).toEqual([
    "/home/a/new/one.txt",
    "/abs",
    "/home/a/new/**/*.txt",
  ]);
});

test("a dash is standard input and no path", () => {
  expect(parseIngestArguments(["-", "--report", "json"], "/home/a")).toEqual({ ...USUAL, report: "json", stdin: true });
});

const MODES = [
  { args: ["--check"], asked: { mode: "check" } },
  { args: ["--dry-run", "a.txt"], asked: { mode: "dry-run", paths: ["/a.txt"] } },
  { args: ["--watch", "news"], asked: { mode: "watch", paths: ["/news"] } },
  { args: ["--prune"], asked: { mode: "prune" } },
  { args: ["--prune", "--yes"], asked: { mode: "prune", yes: true } },
  { args: ["--notes"], asked: { notes: true } },
  { args: ["--verbose"], asked: { notes: true } },
  { args: ["-h"], asked: { help: true } },
];
test.each(MODES)("$args is read", ({ args, asked }) => {
  expect(parseIngestArguments(args, "/")).toEqual({ ...USUAL, ...asked });
});

const MISTAKES = [
  { args: ["--fast"], said: "Unknown option '--fast'; npm run ingest -- --help lists what there is." },
  { args: ["--report", "xml"], said: "--report xml is not known: use text or json; npm run ingest" },
  { args: ["-", "one.txt"], said: "- stands for standard input and goes with no other path; npm run ingest" },
  { args: ["--check", "--watch"], said: "--check and --watch exclude each other; npm run ingest" },
  { args: ["--yes"], said: "--yes goes with --prune; npm run ingest" },
  { args: ["--prune", "a.txt"], said: "--prune looks at the whole content folder and takes no path; npm run ingest" },
  { args: ["--watch", "-"], said: "--watch does not go with standard input; npm run ingest" },
  { args: ["--watch", "--report", "json"], said: "--watch tells what it does in text; npm run ingest" },
];

test.each(MISTAKES)("$args is a mistake in one line", ({ args, said }) => {
  const parse = () => parseIngestArguments(args, "/");
  expect(parse).toThrow(OperatorError);
  expect(parse).toThrow(said);
});

test("the help names every option", () => {
  for (const option of [
    "--check",
    "--dry-run",
    "--watch",
    "--prune",
    "--yes",
    "--report",
    "--notes",
    "--verbose",
    "--help",
  ]) {
    expect(INGEST_HELP).toContain(option);
  }
});
