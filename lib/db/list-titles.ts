import { phrasesOf } from "@/lib/search/phrase";
import { unitsOf } from "@/lib/search/units";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { readAtOnce, TookTooLong } from "./read-at-once";
import { phraseDemand, toldCondition } from "./text-demand";

/** Titles are worth no longer wait; names are suggested without them. */
const LONGEST_MS = 200;
const SHORTEST = 2;
/** Of what more articles hold than this, only the newest articles are gone through for it. */
const FEW = 300;
/** As many of them, and as many where their vectors must be unpacked. */
const NEWEST = 500;
const NEWEST_UNPACKED = 150;

/** The newest articles whose title holds what was typed; its last word may go on. */
export async function listTitles(
  db: Database,
  typed: string,
  most: number,
): Promise<{ slug: string; title: string }[]> {
  const last = unitsOf(typed).at(-1);
  if (!last || (!last.han && last.exact.length < SHORTEST)) return [];
  const [phrase] = last.han ? phrasesOf(typed) : phrasesOf(typed, { prefix: true });
  if (!phrase) return [];
  const demand = phraseDemand(phrase, "title");
  const newest = demand.either.vector === null ? NEWEST : NEWEST_UNPACKED;
  const order = Prisma.sql`ORDER BY a."sortAt" DESC, a.id DESC LIMIT`;
  try {
    return await readAtOnce(db, LONGEST_MS, (tx) =>
      tx.$queryRaw<{ slug: string; title: string }[]>(Prisma.sql`
        WITH holding AS MATERIALIZED (SELECT a.id FROM "Article" a WHERE a.search @@ ${demand.words}::tsquery LIMIT ${FEW + 1}),
        few AS MATERIALIZED (SELECT count(*) <= ${FEW} AS are FROM holding)
        SELECT slug, title FROM (
          (SELECT a.slug, a.title FROM "Article" a
           WHERE (SELECT are FROM few) AND a.id IN (SELECT id FROM holding) AND a.listed AND ${toldCondition(demand)} ${order} ${most})
          UNION ALL
          (SELECT a.slug, a.title FROM (
             SELECT * FROM "Article" a WHERE a.listed AND NOT (SELECT are FROM few) ${order} ${newest}) a
           WHERE ${toldCondition(demand)} ${order} ${most})
        ) found`),
    );
  } catch (error) {
    if (error instanceof TookTooLong) return [];
    throw error;
  }
}
