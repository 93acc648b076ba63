import type { Client } from "pg";
import { OperatorError } from "@/lib/env";
import { listMigrations, type Migration, toMigrationList } from "./migration-list";
import { withDatabaseClient } from "./reach-database";
import { withSchemaEngine } from "./schema-engine";

/** Any number will do as long as every release uses the same. */
const LOCK_KEY = 5_823_014;

/**
 * Brings a database to the schema of this release and answers with the names of the migrations that were applied. Of
 * several processes that start at once one migrates and the others wait for it. `_prisma_migrations` is kept as Prisma's
 * own CLI keeps it. `upTo`: the last migration to apply, where a later one shall wait.
 */
export async function migrate(databaseUrl: string, { upTo }: { upTo?: string } = {}): Promise<string[]> {
  const all = await listMigrations();
  const migrations = upTo === undefined ? all : all.filter(({ name }) => name <= upTo);
  return withDatabaseClient(databaseUrl, async (client) => {
    if ((await findPending(client, migrations)).length === 0) return [];
    await client.query("SELECT pg_advisory_lock($1)", [LOCK_KEY]);
    const pending = await findPending(client, migrations);
    if (pending.length === 0) return [];
    const migrationsList = await toMigrationList(migrations);
    return withSchemaEngine(databaseUrl, async (engine) => {
      // A migration is one transaction: of one that was interrupted nothing remains but the note that it began.
      for (const name of await findInterrupted(client)) await engine.markMigrationRolledBack({ migrationName: name });
      const filters = { externalTables: [], externalEnums: [] };
      return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
    });
  });
}

/** The last migration that a database has; null for one that has none. */
export async function findSchema(databaseUrl: string): Promise<string | null> {
  const applied = await withDatabaseClient(databaseUrl, listApplied);
  return (
    applied
      .map((row) => row.migration_name)
      .sort()
      .at(-1) ?? null
  );
}

type AppliedRow = { migration_name: string; checksum: string };

async function findPending(client: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const applied = new Map((await listApplied(client)).map((row) => [row.migration_name, row.checksum]));
  for (const name of applied.keys()) {
    if (migrations.some((migration) => migration.name === name)) continue;
    throw new OperatorError(
      `The database holds migration ${name}, which this release does not know: use a newer release.`,
    );
  }
  for (const { name, checksum } of migrations) {
    if (!applied.has(name) || applied.get(name) === checksum) continue;
    throw new OperatorError(
      `Migration ${name} was applied with other text: restore the file, or use an empty database.`,
    );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function hasHistory(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known");
  return rows[0]?.known === true;
}

async function listApplied(client: Client): Promise<AppliedRow[]> {
  if (!(await hasHistory(client))) return [];
  const { rows } = await client.query<AppliedRow>(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return rows;
}

async function findInterrupted(client: Client): Promise<string[]> {
  if (!(await hasHistory(client))) return [];
  const { rows } = await client.query<AppliedRow>(
    "SELECT DISTINCT migration_name FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
  return rows.map((row) => row.migration_name);
}
