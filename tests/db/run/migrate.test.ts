import { expect, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { listMigrations, toMigrationList } from "@/lib/db/migration-list";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { withSchemaEngine } from "@/lib/db/schema-engine";
import { diffMigrations } from "@/lib/db/write-migration";
import { OperatorError } from "@/lib/env";
import { emptyDatabase } from "@/tests/support/empty-database";

const database = emptyDatabase();

const query = async (statement: string) =>
  (await withDatabaseClient(database.url, (client) => client.query(statement))).rows;

test("the migrations lead exactly to the schema", async () => {
  expect(await diffMigrations(database.url)).toBeNull();
});

test("of ten that migrate an empty database at once one does, and all find it done", async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => migrate(database.url)));
  const names = (await listMigrations()).map(({ name }) => name);
  expect(all.filter((applied) => applied.length > 0)).toEqual([names]);
  expect(await query('SELECT count(*)::int AS articles FROM "Article"')).toEqual([{ articles: 0 }]);
  expect(await migrate(database.url)).toEqual([]);
});

test("a migration that was interrupted is applied again", async () => {
  const [first] = await listMigrations();
  await migrate(database.url);
  await query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public`);
  await query(`CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
    finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`);
  await query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', '${first?.checksum}', '${first?.name}')`,
  );
  expect(await migrate(database.url)).toContain(first?.name);
  expect(await query('SELECT count(*)::int AS articles FROM "Article"')).toEqual([{ articles: 0 }]);
});

test("a migration that fails leaves nothing, whatever its comments and functions hold", async () => {
  const sql = `-- One; and only one.
    CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$; CREATE TABLE kept AS SELECT one() AS id;`;
  const apply = async (text: string, name: string) => {
    const migrationsList = await toMigrationList([{ name, sql: text, checksum: "" }]);
    const filters = { externalTables: [], externalEnums: [] };
    return withSchemaEngine(database.url, (engine) => engine.applyMigrations({ migrationsList, filters }));
  };
  await expect(apply(`${sql} SELECT 1 / 0;`, "20260101000000_fails")).rejects.toThrow("division by zero");
  expect(await query("SELECT to_regclass('kept') AS kept, to_regproc('one') AS one")).toEqual([
    { kept: null, one: null },
  ]);
  await query("DELETE FROM _prisma_migrations");
  await apply(sql, "20260101000000_succeeds");
  expect(await query("SELECT id FROM kept")).toEqual([{ id: 1 }]);
});

test("a database of a newer release is left alone", async () => {
  await migrate(database.url);
  await query("UPDATE _prisma_migrations SET migration_name = '29990101000000_later'");
  await expect(migrate(database.url)).rejects.toThrow("The database holds migration 29990101000000_later");
});

test("a migration whose text was changed after it was applied is a mistake", async () => {
  await migrate(database.url);
  await query("UPDATE _prisma_migrations SET checksum = 'other'");
  await expect(migrate(database.url)).rejects.toThrow("was applied with other text");
});

test("a server that is not there is one line, without the password", async () => {
  const reach = migrate("postgresql://archive:secret@127.0.0.1:1/archive");
  await expect(reach).rejects.toThrow(OperatorError);
  await expect(reach).rejects.toThrow("The database archive at 127.0.0.1:1 cannot be reached");
  await expect(reach).rejects.not.toThrow("secret");
});
