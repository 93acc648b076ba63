import type { Database } from "./database";
import { countArticles } from "./fold-duplicates";
import { Prisma } from "./generated/client";
import type { ResolvedQuery } from "./resolve-query";

/** What a citation states of the archive that a search read, and what has come in since. */
export type Standing = {
  /** The last batch that was finished; null where there is none. */
  latest: number | null;
  /** The batch that the query asks for where it is finished, else `latest`. */
  batch: number | null;
  /** How many articles the search finds as of `batch`. */
  countAsOf: number;
  /** How many more it finds by now than as of the batch that it asks for. */
  newSince: number;
};

/**
 * How a search that finds `total` articles stands to the batches. A batch that is not finished can still add to what it
 * had, so none is cited: what it has brought so far is left out of the count. Read it in the search's own snapshot.
 */
export async function findStanding(db: Database, resolved: ResolvedQuery, total: number): Promise<Standing> {
  const { asOf } = resolved.query;
  const [batches] = await db.$queryRaw<{ latest: number | null; last: number | null }[]>(Prisma.sql`
    SELECT max(id) FILTER (WHERE "finishedAt" IS NOT NULL) AS latest, max(id) AS last FROM "Batch"`);
  const { latest = null, last = null } = batches ?? {};
  const count = async (batch: number | null) =>
    (await countArticles(db, { ...resolved, query: { ...resolved.query, asOf: batch } })).total;
  const newSince = asOf === null ? 0 : (await count(null)) - total;
  if (latest === null) return { latest, batch: null, countAsOf: total, newSince };
  if (asOf !== null && asOf <= latest) return { latest, batch: asOf, countAsOf: total, newSince };
  return { latest, batch: latest, countAsOf: last === latest ? total : await count(latest), newSince };
}
