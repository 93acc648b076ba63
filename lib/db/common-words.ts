import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { readAtOnce } from "./read-at-once";

/**
 * Which part of all articles holds a lexeme, for those that more than about a hundredth holds, as PostgreSQL's ANALYZE
 * found them in a sample; and how many articles there were.
 */
export type CommonWords = { articles: number; parts: ReadonlyMap<string, number> };

/** To unpack the statistics takes two milliseconds, and a sample is as good a minute later. */
const KEPT_MS = 60_000;
const LONGEST_MS = 1_000;

const kept = new WeakMap<Database, { until: number; words: Promise<CommonWords> }>();

/** The common words of the archive behind `db`, read at most once a minute; `TookTooLong` where that takes a second. */
export function commonWords(db: Database): Promise<CommonWords> {
  const known = kept.get(db);
  if (known && known.until > Date.now()) return known.words;
  const words = listCommonWords(db);
  kept.set(db, { until: Date.now() + KEPT_MS, words });
  // A read that failed is not kept.
  words.catch(() => kept.delete(db));
  return words;
}

async function listCommonWords(db: Database): Promise<CommonWords> {
  const rows = await readAtOnce(db, LONGEST_MS, (tx) =>
    tx.$queryRaw<{ articles: number; word: string | null; part: number }[]>(Prisma.sql`
    SELECT n.articles, u.word, u.part::float8 AS part
    FROM (SELECT coalesce(max(id), 0)::int AS articles FROM "Article") n
    LEFT JOIN pg_stats s ON s.schemaname = current_schema() AND s.tablename = 'Article' AND s.attname = 'search'
    LEFT JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS u(word, part) ON TRUE`),
  );
  const parts = new Map(rows.flatMap(({ word, part }) => (word === null ? [] : [[word, part] as const])));
  return { articles: rows[0]?.articles ?? 0, parts };
}
