import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/env";

export const INGEST_HELP = `Reads articles into the archive.

  npm run ingest                      what changed in the content folder
  npm run ingest -- [paths…]          these files, and the .txt files of these folders
  npm run ingest -- -                 what is given on standard input

  --report text|json   how the account is printed (text)
  --help               this page

Exit status: 0 all is stored, 1 something was refused and the rest is stored, 2 a mistake in the command.
The format of articles is described in content/README.md.`;

export type IngestArguments = {
  help: boolean;
  report: "text" | "json";
  /** Read standard input. */
  stdin: boolean;
  /** Absolute; null: the content folder. */
  paths: string[] | null;
};

/** What a person asks of the ingest; paths are relative to `folder`, where they typed them. */
export function parseIngestArguments(args: readonly string[], folder: string): IngestArguments {
  const { values, positionals } = parse(args);
  const report = values.report ?? "text";
  if (report !== "text" && report !== "json") throw mistake(`--report ${report} is not known: use text or json`);
  const stdin = positionals.includes("-");
  if (stdin && positionals.length > 1) throw mistake("- stands for standard input and goes with no other path");
  const paths = positionals.length > 0 && !stdin ? positionals.map((path) => resolve(folder, path)) : null;
  return { help: values.help === true, report, stdin, paths };
}

function parse(args: readonly string[]) {
  try {
    const options = { report: { type: "string" }, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    // Node explains at length how to pass a path that begins with a dash; its first sentence is what is wrong.
    const said = cause instanceof Error ? (cause.message.split(/\. |\n/)[0] ?? "") : String(cause);
    throw mistake(said, cause);
  }
}

function mistake(what: string, cause?: unknown): OperatorError {
  return new OperatorError(`${what.replace(/\.$/, "")}; npm run ingest -- --help lists what there is.`, { cause });
}
