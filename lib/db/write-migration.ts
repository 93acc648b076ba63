import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listMigrations, MIGRATIONS_DIR, SCHEMA_PATH, toMigrationList } from "./migration-list";
import { withDatabaseClient } from "./reach-database";
import { withSchemaEngine } from "./schema-engine";

/**
 * The SQL that leads from the migrations there are to `schema.prisma`, or null where they lead there already. The
 * migrations are tried out on a database made for it on the server of `databaseUrl`.
 */
export async function diffMigrations(databaseUrl: string): Promise<string | null> {
  const migrationsList = await toMigrationList(await listMigrations());
  const content = await readFile(SCHEMA_PATH, "utf8");
  const script = await withScratchDatabase(databaseUrl, (scratchUrl) =>
    withSchemaEngine(scratchUrl, async (engine) => {
      const from = { tag: "migrations" as const, ...migrationsList };
      const to = { tag: "schemaDatamodel" as const, files: [{ path: SCHEMA_PATH, content }] };
      const filters = { externalTables: [], externalEnums: [] };
      return (await engine.diff({ from, to, script: true, exitCode: null, filters })).stdout ?? "";
    }),
  );
  return /^\s*(-- This is an empty migration\.)?\s*$/.test(script) ? null : script;
}

/** Writes what `diffMigrations` finds as a new migration and answers with its folder; null where there is nothing. */
export async function writeMigration(databaseUrl: string, title: string, now: Date): Promise<string | null> {
  const script = await diffMigrations(databaseUrl);
  if (script === null) return null;
  const folder = join(MIGRATIONS_DIR, `${timestamp(now)}_${title}`);
  await mkdir(folder);
  await writeFile(join(folder, "migration.sql"), script);
  return folder;
}

async function withScratchDatabase<T>(databaseUrl: string, work: (scratchUrl: string) => Promise<T>): Promise<T> {
  const name = `archive_scratch_${process.pid}`;
  const scratch = new URL(databaseUrl);
  scratch.pathname = `/${name}`;
  return withDatabaseClient(databaseUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    try {
      return await work(scratch.href);
    } finally {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
}

/** "20250829082900", as Prisma numbers migrations. */
function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}
