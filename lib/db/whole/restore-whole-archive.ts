import type { Client } from "pg";
import { notifyChange } from "@/lib/db/notify-change";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { WRITE_LOCK } from "@/lib/db/write-alone";
import { OperatorError } from "@/lib/env";
import type { Manifest } from "@/lib/export/whole/manifest";
import { LATER, relateSql, restoreSql } from "./restore-sql";
import { listTableColumns } from "./table-columns";
import { NUMBERED_TABLES, TOLD_TABLES, WHOLE_TABLES, type WholeTable } from "./whole-tables";

/** A statement takes records of about so many signs. */
const LONGEST_CHUNK = 2_000_000;

/**
 * Stores a whole archive in an empty one of the schema of its manifest, in one transaction: all of it or nothing.
 * `linesOf` gives the records of a file, one after the other. An archive that holds anything is refused.
 */
export async function restoreWholeArchive(
  databaseUrl: string,
  manifest: Manifest,
  linesOf: (name: string) => AsyncIterable<string>,
): Promise<void> {
  await withDatabaseClient(databaseUrl, async (client) => {
    await client.query("BEGIN; SET LOCAL TimeZone = 'UTC'");
    try {
      await client.query("SELECT pg_advisory_xact_lock($1)", [WRITE_LOCK]);
      const columns = await listTableColumns(client);
      await refuseFilled(client, columns);
      refuseLacking(manifest, columns);
      // They would state that an article changes now.
      await turnTriggers("DISABLE", client, columns);
      for (const table of WHOLE_TABLES) {
        if (columns.has(table.table)) await restoreTable(client, table, columns, linesOf(`${table.file}.ndjson`));
      }
      await turnTriggers("ENABLE", client, columns);
      for (const table of NUMBERED_TABLES) {
        const next = manifest.next[table];
        if (next !== undefined) await client.query(`ALTER SEQUENCE "${table}_id_seq" RESTART WITH ${Number(next)}`);
      }
      await notifyChange({ $executeRaw: (query, ...values) => sendTo(client, query, values) }, ["*"]);
      await client.query("COMMIT");
      // Until it is known how much there is, the database would plan for nothing.
      await client.query("ANALYZE");
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {});
      throw error;
    }
  });
}

/** A table that the archive's schema has must be told; one that came later is empty. */
function refuseLacking({ files }: Manifest, columns: ReadonlyMap<string, unknown>): void {
  const stated = new Set(files.map(({ name }) => name));
  const lacking = WHOLE_TABLES.find(({ table, file }) => columns.has(table) && !stated.has(`${file}.ndjson`));
  if (!lacking) return;
  throw new OperatorError(
    `The archive is not restored, and nothing was changed: its manifest lacks ${lacking.file}.ndjson; download it again.`,
  );
}

async function turnTriggers(turn: "ENABLE" | "DISABLE", client: Client, columns: ReadonlyMap<string, unknown>) {
  for (const table of TOLD_TABLES) {
    if (columns.has(table)) await client.query(`ALTER TABLE "${table}" ${turn} TRIGGER USER`);
  }
}

async function refuseFilled(client: Client, columns: ReadonlyMap<string, unknown>): Promise<void> {
  const there = TOLD_TABLES.filter((table) => columns.has(table));
  const filled = there.map((table) => `SELECT '${table}' AS table WHERE EXISTS (SELECT FROM "${table}")`);
  const { rows } = await client.query<{ table: string }>(filled.join(" UNION ALL "));
  if (rows.length === 0) return;
  const { rows: counted } = await client.query<{ count: string }>(`SELECT count(*) AS count FROM "Article"`);
  throw new OperatorError(
    `The archive is not empty (${counted[0]?.count} articles): restore into an empty one, by ARCHIVE_DATA_DIR=a-new-folder or a new database in DATABASE_URL.`,
  );
}

async function restoreTable(
  client: Client,
  table: WholeTable,
  columns: ReadonlyMap<string, readonly string[]>,
  lines: AsyncIterable<string>,
): Promise<void> {
  const relates = table.own !== undefined;
  if (relates) await client.query(`CREATE TEMP TABLE ${LATER} (LIKE "${table.table}") ON COMMIT DROP`);
  const statement = restoreSql(table, columns);
  let chunk: string[] = [];
  let length = 0;
  const store = async () => {
    if (chunk.length > 0) await client.query(statement, [chunk]);
    chunk = [];
    length = 0;
  };
  for await (const line of lines) {
    chunk.push(line);
    length += line.length;
    if (length >= LONGEST_CHUNK) await store();
  }
  await store();
  if (relates) await client.query(relateSql(table));
}

async function sendTo(client: Client, query: TemplateStringsArray, values: unknown[]): Promise<number> {
  const { rowCount } = await client.query(
    query.reduce((text, part, at) => `${text}$${at}${part}`),
    values,
  );
  return rowCount ?? 0;
}
