import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/env";
import { ACTS, type Act, type Decision } from "@/lib/registry/decision";
import { DECISION_SCHEMAS } from "@/lib/registry/decision-schema";

export const REGISTRY_HELP = `Lists what waits for the curator, and notes what the curator decides.

  npm run registry -- review                   provisional entities, unknown outlets and undecided pairs
  npm run registry -- review --all             all of them; without it the first 20 of each
  npm run registry -- review --json            all of them as one JSON document

  npm run registry -- accept <entity> [--en <name>] [--zh <name>]
  npm run registry -- reject <entity>          never linked again
  npm run registry -- merge <entity> into <entity>
  npm run registry -- rename <entity> [<slug>] [--en <name>] [--zh <name>]

An entity is its kind and slug: conference/silk-road-skills-forum. A decision is added to registry/decisions.yaml of the
content folder as one line, where it can be changed or taken out; npm run ingest carries it out.

Exit status: 0 done, 2 a mistake in the command, 3 a fault of the archive's own.
content/registry/README.md describes what each decision means.`;

export type RegistryArguments =
  | { command: "help" }
  | { command: "review"; all: boolean; json: boolean }
  | { command: "decide"; decision: Decision };

const OPTIONS = {
  en: { type: "string" },
  zh: { type: "string" },
  all: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What a person asks of the registry. */
export function parseRegistryArguments(args: readonly string[]): RegistryArguments {
  const { values, positionals } = parse(args);
  const { help, all, json, ...names } = values;
  const [command, ...words] = positionals;
  if (help || command === undefined) return { command: "help" };
  if (command === "review") {
    const [extra = Object.keys(names)[0]] = words;
    if (extra !== undefined) throw mistake(`review takes no ${extra}`);
    return { command, all: all ?? false, json: json ?? false };
  }
  const act = ACTS.find((one) => one === command);
  if (act === undefined) throw mistake(`"${command}" is not known`);
  if (all || json) throw mistake(`--${all ? "all" : "json"} goes with review`);
  return { command: "decide", decision: decide(act, words, names) };
}

function decide(act: Act, words: string[], names: { en?: string; zh?: string }): Decision {
  const [of, second, third, ...more] = words;
  if (of === undefined) throw mistake(`${act} needs an entity`);
  const stated: Record<string, string | undefined> = { [act]: of, ...names };
  if (act === "merge") {
    if (second !== "into" || third === undefined || more.length > 0)
      throw mistake("name both: merge <entity> into <entity>");
    stated.into = third;
  } else {
    const extra = act === "rename" ? third : second;
    if (extra !== undefined) throw mistake(`${act} takes no "${extra}"`);
    if (act === "rename" && second !== undefined) stated.to = second;
  }
  const read = DECISION_SCHEMAS[act].safeParse(stated);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw mistake(`${issue?.path.join(".") || act}: ${issue?.message}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw mistake(cause instanceof Error ? (cause.message.split(/\. |\n/)[0] ?? "") : String(cause), cause);
  }
}

function mistake(what: string, cause?: unknown): OperatorError {
  return new OperatorError(`${what.replace(/\.$/, "")}; npm run registry -- --help lists what there is.`, { cause });
}
