import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

const LOOK_MS = 20;

/**
 * Waits until articles are being stored in the database at `url`. A sequence counts on before its transaction commits, so
 * this is the middle of a chunk.
 */
export async function waitForWrites(url: string, ended: AbortSignal): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    const before = await lastId(client);
    while (!ended.aborted && (await lastId(client)) === before) await wait(LOOK_MS);
  } finally {
    await client.end().catch(() => {});
  }
}

async function lastId(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ last: string | null }>(
    `SELECT last_value AS last FROM pg_sequences WHERE sequencename = 'Article_id_seq'`,
  );
  return rows[0]?.last ?? null;
}
