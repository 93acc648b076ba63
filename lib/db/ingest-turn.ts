import { withDatabaseClient } from "./reach-database";

/** The number is the archive's own; chunks have another, for those that come without a turn. */
const TURN_LOCK = 7_130_242;

/**
 * Does `work`, a whole run of the ingest, while no other run goes on: each begins with the registry it has read, and
 * an older one must not write over a newer. `onWait` is told where there is waiting to do. A turn ends with its
 * connection, so one that was killed keeps nobody waiting.
 */
export function inIngestTurn<Result>(
  databaseUrl: string,
  work: () => Promise<Result>,
  onWait: () => void = () => {},
): Promise<Result> {
  return withDatabaseClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [TURN_LOCK]);
    if (!rows[0]?.taken) {
      onWait();
      await client.query("SELECT pg_advisory_lock($1)", [TURN_LOCK]);
    }
    return work();
  });
}
