import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { WRITE_LOCK } from "./write-alone";

/**
 * The instant before which no change comes any more: now, or where an ingest is writing, the beginning of its transaction.
 * All that it writes bears a later time, and can be read when it has ended. Of a transaction that cannot be looked at, the
 * longest that there is (a rehearsal) is assumed.
 */
export async function findSettledInstant(db: Database): Promise<Date> {
  const [row] = await db.$queryRaw<{ settled: Date }[]>(Prisma.sql`
    SELECT coalesce(min(coalesce(a.xact_start, clock_timestamp() - interval '1 day')), clock_timestamp()) AS settled
    FROM pg_locks l LEFT JOIN pg_stat_activity a USING (pid)
    WHERE l.locktype = 'advisory' AND l.granted AND (l.classid, l.objid, l.objsubid) = (0, ${WRITE_LOCK}::oid, 1)
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  if (!row) throw new Error("The database does not tell the time");
  return row.settled;
}
