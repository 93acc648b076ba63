import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/env";
import type { LoadedRegistry } from "@/lib/ingest/compile-registry";
import { loadRegistry } from "@/lib/ingest/load-registry";
import { evaluateEntities, formatEntityEvaluation, listCountrySets } from "./eval/entities";
import { evaluateFigures, formatFigureEvaluation } from "./eval/figures";
import { listKnowledgeSets, readKnowledgeSet } from "./eval/judged-knowledge";
import { evaluateKinds, formatKindEvaluation, listEntitySets } from "./eval/kinds";
import { evaluateSearch, formatSearchEvaluation } from "./eval/search";
import { runProgram } from "./run-program";

const HELP = `Measures the archive against judged sets that are not part of it.

  npm run eval -- entities FOLDER     links: precision, recall, every miss and every false hit; countries in the
                                      sets countries-*.ndjson and traps-*.ndjson, workshops, conferences, outcomes,
                                      organizations and people in entities-*.ndjson
  npm run eval -- knowledge FOLDER    figures read out of sentences: precision, recall, every miss and every false one; sets
                                      NAME.gold.yaml with the articles of NAME.txt, or with those that the archive ships
  npm run eval -- search FOLDER       what a search finds: nDCG, MRR and recall of the first ten, beside the best of
                                      others; sets NAME.docs.ndjson, NAME.queries.ndjson, NAME.qrels.tsv

  --json   the figures as JSON instead of the table`;

const SHIPPED_ARTICLES = "content/articles/vocational-education-cooperation.txt";

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
  if (what !== "entities" && what !== "search" && what !== "knowledge")
    throw new OperatorError(`There is nothing called ${what} to evaluate; npm run eval lists what there is.`);
  if (folder === undefined)
    throw new OperatorError(`Name the folder of the judged sets: npm run eval -- ${what} FOLDER`);
  const sets = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (!existsSync(sets)) throw new OperatorError(`${sets} does not exist: name the folder of the judged sets.`);
  if (what === "search") {
    const found = await evaluateSearch(sets, life);
    process.stdout.write(`${values.json ? JSON.stringify(found, null, 2) : formatSearchEvaluation(found)}\n`);
    return 0;
  }
  if (what === "knowledge") {
    const registry = await readShippedRegistry();
    const names = listKnowledgeSets(sets);
    if (names.length === 0) throw new OperatorError(`No judged sets (seed.gold.yaml, …) are in ${sets}.`);
    const judged = names.map((name) => readKnowledgeSet(sets, name, SHIPPED_ARTICLES));
    if (registry.reader === null) throw new OperatorError("The registry has no figures.yaml: no figures are read.");
    const found = evaluateFigures({ link: registry.link, reader: registry.reader }, judged);
    process.stdout.write(`${values.json ? JSON.stringify(found, null, 2) : formatFigureEvaluation(found)}\n`);
    return 0;
  }
  const [hasCountries, hasKinds] = [listCountrySets(sets).length > 0, listEntitySets(sets).length > 0];
  if (!hasCountries && !hasKinds)
    throw new OperatorError(`No judged sets (countries-en.ndjson, entities-en.ndjson, …) are in ${sets}.`);
  const registry = await readShippedRegistry();
  const countries = hasCountries ? await evaluateEntities(registry, sets) : null;
  const kinds = hasKinds ? evaluateKinds(registry, sets) : null;
  const shown = [countries && formatEntityEvaluation(countries), kinds && formatKindEvaluation(kinds)];
  const text = values.json ? JSON.stringify({ ...countries, kinds }, null, 2) : shown.filter(Boolean).join("\n\n");
  process.stdout.write(`${text}\n`);
  return 0;
});

async function readShippedRegistry(): Promise<LoadedRegistry> {
  const { value, diagnostics } = await loadRegistry("content", process.cwd());
  if (value === null) throw new OperatorError(`The registry has faults: ${diagnostics[0]?.message ?? ""}`);
  return value;
}
