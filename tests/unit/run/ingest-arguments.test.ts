import { expect, test } from "vitest";
import { OperatorError } from "@/lib/env";
import { parseIngestArguments } from "@/lib/run/ingest-arguments";

test("without arguments the content folder is read and the account is text", () => {
  expect(parseIngestArguments([], "/home/a")).toEqual({ help: false, report: "text", stdin: false, paths: null });
});

test("paths are relative to where the person stood", () => {
  expect(parseIngestArguments(["new/one.txt", "/abs"], "/home/a").paths).toEqual(["/home/a/new/one.txt", "/abs"]);
});

test("a dash is standard input and no path", () => {
  expect(parseIngestArguments(["-", "--report", "json"], "/home/a")).toEqual({
    help: false,
    report: "json",
    stdin: true,
    paths: null,
  });
});

const MISTAKES = [
  { args: ["--fast"], said: "Unknown option '--fast'; npm run ingest -- --help lists what there is." },
  { args: ["--report", "xml"], said: "--report xml is not known: use text or json; npm run ingest" },
  { args: ["-", "one.txt"], said: "- stands for standard input and goes with no other path; npm run ingest" },
];

test.each(MISTAKES)("$args is a mistake in one line", ({ args, said }) => {
  const parse = () => parseIngestArguments(args, "/");
  expect(parse).toThrow(OperatorError);
  expect(parse).toThrow(said);
});
