import { startBatch } from "@/lib/db/batches";
import { type Connection, connectDatabase } from "@/lib/db/connect";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import { migrate } from "@/lib/db/migrate";
import { searchArticles } from "@/lib/db/search-articles";
import { writeArticles } from "@/lib/db/write-articles";
import { writeEntities } from "@/lib/db/write-registry";
import { OperatorError } from "@/lib/env";
import type { LoadedRegistry } from "@/lib/ingest/compile-registry";
import { loadRegistry } from "@/lib/ingest/load-registry";
import { prepareArticle } from "@/lib/ingest/prepare-article";
import { makeTemporaryFolder } from "@/lib/run/bench/temporary-folder";
import type { Life } from "@/lib/run/run-program";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { BASELINES } from "./baselines";
import { type JudgedSet, readJudgedSets } from "./judged-search";
import { JUDGED, meanRelevance, type Relevance, relevanceOf } from "./relevance";

/** The figures of one set, or of one kind of its queries; `least` is the best baseline of the same queries. */
export type SearchScore = Relevance & { set: string; kind: string; queries: number; least: number | null };

export type SearchEvaluation = { scores: SearchScore[]; medianMs: number; slowestMs: number };

const CHUNK = 500;

/** Measures how well the archive's search answers the judged sets of `folder`: stored, indexed and searched as articles are. */
export async function evaluateSearch(folder: string, life: Life): Promise<SearchEvaluation> {
  const sets = await readJudgedSets(folder);
  if (sets.length === 0) throw new OperatorError(`No judged sets (NAME.docs.ndjson, …) are in ${folder}.`);
  const { value: registry } = await loadRegistry("content", process.cwd());
  if (registry === null) throw new OperatorError("The registry has faults: npm run ingest -- --check says which.");
  const server = await startEmbeddedServer({ dataDir: makeTemporaryFolder(life) });
  life.onEnd(() => server.close());
  const scores: SearchScore[] = [];
  const times: number[] = [];
  for (const set of sets) {
    const url = new URL(server.url);
    url.pathname = `/eval_${set.name.replace(/\W/g, "_")}`;
    await createDatabase(server.url, url.pathname.slice(1));
    await migrate(url.href);
    const connection = connectDatabase(url.href);
    try {
      scores.push(...(await evaluateSet(connection.prisma, set, registry, times)));
    } finally {
      await connection.close();
    }
  }
  times.sort((a, b) => a - b);
  return { scores, medianMs: times[Math.floor(times.length / 2)] ?? 0, slowestMs: times.at(-1) ?? 0 };
}

async function evaluateSet(
  prisma: Connection["prisma"],
  set: JudgedSet,
  registry: LoadedRegistry,
  times: number[],
): Promise<SearchScore[]> {
  const documentOf = await storeDocuments(prisma, set, registry);
  const byKind = new Map<string, Relevance[]>();
  for (const { id, kind, text } of set.queries) {
    const { value } = parseSearchQuery([["q", text]]);
    const begun = performance.now();
    const { items } = await searchArticles(prisma, value, { pageSize: JUDGED, timezone: "UTC" });
    times.push(performance.now() - begun);
    const found = items.map(({ slug }) => documentOf.get(slug) ?? "");
    const relevance = relevanceOf(found, set.grades.get(id) ?? new Map());
    for (const name of kind === undefined ? ["all"] : ["all", kind]) {
      byKind.set(name, [...(byKind.get(name) ?? []), relevance]);
    }
  }
  return [...byKind].map(([kind, all]) => ({
    set: set.name,
    kind,
    queries: all.length,
    least: BASELINES[`${set.name} ${kind}`] ?? null,
    ...meanRelevance(all),
  }));
}

/** Stores the documents as articles of one sentence each, and tells which document a slug is. */
async function storeDocuments(
  prisma: Connection["prisma"],
  { documents }: JudgedSet,
  registry: LoadedRegistry,
): Promise<Map<string, string>> {
  await writeEntities(prisma, registry.entities);
  const batch = await startBatch(prisma);
  const documentOf = new Map<string, string>();
  for (let from = 0; from < documents.length; from += CHUNK) {
    const chunk = documents.slice(from, from + CHUNK);
    const articles = chunk.map(({ id, title, text }) => {
      const groups = [{ number: 1, heading: null, citations: [], bullets: [{ id: "g1-b1", text, citations: [] }] }];
      // An outlet of its own, so that no document is taken for a correction of another.
      const parsed = { topic: null, title, outlet: `eval ${id}`, time: null, viewpoint: null, groups };
      const original = `${title}\n${text}`;
      const span = { start: 0, end: original.length };
      const prepared = prepareArticle({ ...parsed, span }, { original, parts: "", digest: id }, registry);
      return { ...prepared, givenBefore: new Set<string>(), givenNow: new Set<string>() };
    });
    const written = await writeArticles(prisma, batch, articles);
    written.forEach(({ slug }, index) => {
      documentOf.set(slug, chunk[index]?.id ?? "");
    });
  }
  return documentOf;
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const { prisma, close } = connectDatabase(serverUrl);
  try {
    await prisma.$executeRawUnsafe(`CREATE DATABASE ${name}`);
  } finally {
    await close();
  }
}

/** The evaluation as a person reads it, a line a set and kind of query. */
export function formatSearchEvaluation({ scores, medianMs, slowestMs }: SearchEvaluation): string {
  const figure = (value: number) => value.toFixed(3).padStart(9);
  const lines = ["set         kind            queries  nDCG@10   MRR@10 Recall@10    empty  best baseline (nDCG@10)"];
  for (const { set, kind, queries, ndcg, mrr, recall, empty, least } of scores) {
    const beside = least === null ? "" : `${figure(least)}${ndcg > least ? "" : "  not reached"}`;
    const name = `${set.padEnd(12)}${kind.padEnd(16)}${String(queries).padStart(7)}`;
    lines.push(`${name}${figure(ndcg)}${figure(mrr)} ${figure(recall)}${figure(empty)}${beside}`);
  }
  lines.push(`a search: median ${medianMs.toFixed(1)} ms, slowest ${slowestMs.toFixed(1)} ms, facets included`);
  return lines.join("\n");
}
