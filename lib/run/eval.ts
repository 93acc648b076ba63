import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/env";
import { evaluateEntities, formatEntityEvaluation } from "./eval/entities";
import { evaluateSearch, formatSearchEvaluation } from "./eval/search";
import { runProgram } from "./run-program";

const HELP = `Measures the archive against judged sets that are not part of it.

  npm run eval -- entities FOLDER     links of countries: precision, recall, every miss and every false hit
  npm run eval -- search FOLDER       what a search finds: nDCG, MRR and recall of the first ten, beside the best baseline

  --json   the figures as JSON instead of the table`;

/** `npm run eval`: figures on judged sets, which are read from a folder. */
await runProgram(async (life) => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  const [what, folder] = positionals;
  if (values.help || what === undefined) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  if (what !== "entities" && what !== "search")
    throw new OperatorError(`There is nothing called ${what} to evaluate; npm run eval lists what there is.`);
  if (folder === undefined)
    throw new OperatorError(`Name the folder of the judged sets: npm run eval -- ${what} FOLDER`);
  const sets = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (!existsSync(sets)) throw new OperatorError(`${sets} does not exist: name the folder of the judged sets.`);
  const print = <Result>(result: Result, format: (result: Result) => string) => {
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : `${format(result)}\n`);
    return 0;
  };
  return what === "search"
    ? print(await evaluateSearch(sets, life), formatSearchEvaluation)
    : print(await evaluateEntities(sets), formatEntityEvaluation);
});

async function readShippedRegistry(): Promise<LoadedRegistry> {
  const { value, diagnostics } = await loadRegistry("content", process.cwd());
  if (value === null) throw new OperatorError(`The registry has faults: ${diagnostics[0]?.message ?? ""}`);
  return value;
}
