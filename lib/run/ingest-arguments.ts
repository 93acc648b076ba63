import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/env";

export const INGEST_HELP = `Reads articles into the archive.

  npm run ingest                      what changed in the content folder
  npm run ingest -- [paths…]          these files, what is in these folders, and what these patterns match:
                                      'news/**/*.txt' in quotes, so that the shell leaves it alone
  npm run ingest -- -                 what is given on standard input, as text or, if it begins with {, as lines of JSON

Files that end with .txt are in the archive's format, those that end with .ndjson hold one article an object and line.

  --check              find faults without a database: nothing is stored nor compared
  --dry-run            say what would be added and revised, and write nothing
  --watch              go on and take in what changes, until Ctrl-C
  --prune              list the articles whose files are gone from the content folder
  --prune --yes        and withdraw them, in registry/articles.yaml, where it can be taken back
  --report text|json   how the account is printed (text)
  --notes, --verbose   print notes too: where the form was unusual and was read all the same
  --help               this page

Exit status: 0 all is stored, 1 something was refused and the rest is stored, 2 a mistake in the command or a database
that cannot be used, 3 a fault of the archive's own. Running it again is safe at any time.
The format of articles, every diagnostic and the JSON report are described in content/README.md.`;

export type IngestArguments = {
  help: boolean;
  mode: "ingest" | "check" | "dry-run" | "watch" | "prune";
  /** With `prune`: act. */
  yes: boolean;
  report: "text" | "json";
  notes: boolean;
  /** Read standard input. */
  stdin: boolean;
  /** Absolute; null: the content folder. */
  paths: string[] | null;
};

const OPTIONS = {
  check: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  prune: { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  report: { type: "string", default: "text" },
  notes: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const MODES = ["check", "dry-run", "watch", "prune"] as const;

/** What a person asks of the ingest; paths are relative to `folder`, where they typed them. */
export function parseIngestArguments(args: readonly string[], folder: string): IngestArguments {
  const { values, positionals } = parse(args);
  const { report, help, yes } = values;
  if (report !== "text" && report !== "json") throw mistake(`--report ${report} is not known: use text or json`);
  const modes = MODES.filter((name) => values[name]);
  if (modes.length > 1) throw mistake(`--${modes[0]} and --${modes[1]} exclude each other`);
  const mode = modes[0] ?? "ingest";
  const stdin = positionals.includes("-");
  if (stdin && positionals.length > 1) throw mistake("- stands for standard input and goes with no other path");
  if (stdin && (mode === "watch" || mode === "prune")) throw mistake(`--${mode} does not go with standard input`);
  if (mode === "prune" && positionals.length > 0)
    throw mistake("--prune looks at the whole content folder and takes no path");
  if (mode === "watch" && report === "json") throw mistake("--watch tells what it does in text");
  if (yes && mode !== "prune") throw mistake("--yes goes with --prune");
  const paths = positionals.length > 0 && !stdin ? positionals.map((path) => resolve(folder, path)) : null;
  return { help, mode, yes, report, notes: values.notes || values.verbose, stdin, paths };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    // Node explains at length how to pass a path that begins with a dash; its first sentence is what is wrong.
    const said = cause instanceof Error ? (cause.message.split(/\. |\n/)[0] ?? "") : String(cause);
    throw mistake(said, cause);
  }
}

function mistake(what: string, cause?: unknown): OperatorError {
  return new OperatorError(`${what.replace(/\.$/, "")}; npm run ingest -- --help lists what there is.`, { cause });
}
