import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { LoadedRegistry } from "@/lib/ingest/compile-registry";
import { formatScore, SCORE_HEAD, type Score, scoreOf, wordsAround } from "./score";

/** A judged text. Countries in `optional` and `demonymOnly` are neither wanted nor wrong. */
const JUDGED = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  countries: z.array(z.string()),
  optional: z.array(z.string()).default([]),
  demonymOnly: z.array(z.string()).default([]),
});
type Judged = z.output<typeof JUDGED>;

/** A country wrongly linked or wrongly not linked, with the words around it. */
export type EntityFault = { set: string; id: string; fault: "missed" | "false"; code: string; sentence: string };

export type SetScore = Score & { set: string; texts: number; allRight: number };

export type EntityEvaluation = { sets: SetScore[]; faults: EntityFault[]; megabytesPerSecond: number };

const SETS = /^(?:countries|traps)-(?:en|zh)\.ndjson$/;
const AROUND = 60;

/** The countries a text names in full or by an abbreviation, each with the words around its first mention. */
function namedCountries(
  registry: LoadedRegistry,
  codeOf: Map<string, string>,
  { title = "", text }: Judged,
): Map<string, string> {
  const { mentions } = registry.link({ title, viewpoint: { text, citations: [] }, groups: [] });
  const named = new Map<string, string>();
  for (const { kind, slug, basis, field, start, end } of mentions) {
    const code = codeOf.get(slug);
    if (kind !== "country" || code === undefined || (basis !== "named" && basis !== "abbreviation")) continue;
    const whole = field === "title" ? title : text;
    if (!named.has(code)) named.set(code, wordsAround(whole, start, end, AROUND));
  }
  return named;
}

function judge(set: string, judged: Judged, named: Map<string, string>): EntityFault[] {
  const { id, countries, optional, demonymOnly, text, title } = judged;
  const missed = countries.filter((code) => !named.has(code));
  const allowed = new Set([...countries, ...optional, ...demonymOnly]);
  const wrong = [...named].filter(([code]) => !allowed.has(code));
  const opening = `${title ?? ""} ${text}`
    .trim()
    .slice(0, 4 * AROUND)
    .replace(/\s+/g, " ");
  return [
    ...missed.map((code): EntityFault => ({ set, id, fault: "missed", code, sentence: opening })),
    ...wrong.map(([code, sentence]): EntityFault => ({ set, id, fault: "false", code, sentence })),
  ];
}

function scoreOfSet(set: string, texts: Judged[], faults: EntityFault[]): SetScore {
  const missed = faults.filter(({ fault }) => fault === "missed").length;
  const wrong = faults.length - missed;
  const right = texts.reduce((sum, { countries }) => sum + countries.length, 0) - missed;
  const allRight = texts.length - new Set(faults.map(({ id }) => id)).size;
  return { set, texts: texts.length, allRight, ...scoreOf({ right, wrong, missed }) };
}

async function readSet(folder: string, file: string): Promise<Judged[]> {
  const text = await readFile(path.join(folder, file), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JUDGED.parse(JSON.parse(line)));
}

function measureSpeed(registry: LoadedRegistry, texts: Judged[]): number {
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const once = () => {
    for (const { text } of texts) registry.link({ title: "", viewpoint: { text, citations: [] }, groups: [] });
  };
  once();
  const start = performance.now();
  once();
  return bytes / 1000 / (performance.now() - start);
}

/** The judged sets of countries in a folder. */
export function listCountrySets(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => SETS.test(file))
    .sort();
}

/** Measures which countries the registry links in the judged sets of `folder`. */
export async function evaluateEntities(registry: LoadedRegistry, folder: string): Promise<EntityEvaluation> {
  const codeOf = new Map(registry.entities.flatMap(({ slug, code }) => (code === null ? [] : [[slug, code] as const])));
  const sets: SetScore[] = [];
  const faults: EntityFault[] = [];
  const all: Judged[] = [];
  for (const file of listCountrySets(folder)) {
    const set = path.basename(file, ".ndjson");
    const texts = await readSet(folder, file);
    const found = texts.flatMap((judged) => judge(set, judged, namedCountries(registry, codeOf, judged)));
    sets.push(scoreOfSet(set, texts, found));
    faults.push(...found);
    all.push(...texts);
  }
  return { sets, faults, megabytesPerSecond: measureSpeed(registry, all) };
}

/** The evaluation as a person reads it: every fault with its words, then a line a set. */
export function formatEntityEvaluation({ sets, faults, megabytesPerSecond }: EntityEvaluation): string {
  const lines = faults.map(({ set, id, fault, code, sentence }) => `${set} ${id} ${fault} ${code}: ${sentence}`);
  lines.push("", `set           ${SCORE_HEAD}  texts all right`);
  for (const one of sets) {
    const counts = [one.texts, one.allRight].map((value) => String(value).padStart(7)).join("");
    lines.push(`${one.set.padEnd(14)}${formatScore(one)}${counts}`);
  }
  lines.push(`linker: ${megabytesPerSecond.toFixed(1)} MB/s`);
  return lines.join("\n");
}
