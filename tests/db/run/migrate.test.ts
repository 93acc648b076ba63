import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { listMigrations } from "@/lib/db/migration-list";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { diffMigrations } from "@/lib/db/write-migration";
import { OperatorError } from "@/lib/env";

const NAME = `archive_migrate_${process.pid}`;
let url = "";

beforeEach(async () => {
  const empty = new URL(inject("database").serverUrl);
  empty.pathname = `/${NAME}`;
  url = empty.href;
  await administer(`CREATE DATABASE ${NAME} TEMPLATE template0`);
});

afterEach(() => administer(`DROP DATABASE ${NAME} WITH (FORCE)`));

const administer = (statement: string) =>
  withDatabaseClient(inject("database").serverUrl, (client) => client.query(statement));

const query = async (statement: string) => (await withDatabaseClient(url, (client) => client.query(statement))).rows;

test("the migrations lead exactly to the schema", async () => {
  expect(await diffMigrations(url)).toBeNull();
});

test("of ten that migrate an empty database at once one does, and all find it done", async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => migrate(url)));
  const names = (await listMigrations()).map(({ name }) => name);
  expect(all.filter((applied) => applied.length > 0)).toEqual([names]);
  expect(await query('SELECT count(*)::int AS articles FROM "Article"')).toEqual([{ articles: 0 }]);
  expect(await migrate(url)).toEqual([]);
});

test("a migration that was interrupted is applied again", async () => {
  const [first] = await listMigrations();
  await migrate(url);
  await query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public`);
  await query(`CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
    finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`);
  await query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', '${first?.checksum}', '${first?.name}')`,
  );
  expect(await migrate(url)).toContain(first?.name);
  expect(await query('SELECT count(*)::int AS articles FROM "Article"')).toEqual([{ articles: 0 }]);
});

test("a database of a newer release is left alone", async () => {
  await migrate(url);
  await query("UPDATE _prisma_migrations SET migration_name = '29990101000000_later'");
  await expect(migrate(url)).rejects.toThrow("The database holds migration 29990101000000_later");
});

test("a migration whose text was changed after it was applied is a mistake", async () => {
  await migrate(url);
  await query("UPDATE _prisma_migrations SET checksum = 'other'");
  await expect(migrate(url)).rejects.toThrow("was applied with other text");
});

test("a server that is not there is one line, without the password", async () => {
  const reach = migrate("postgresql://archive:secret@127.0.0.1:1/archive");
  await expect(reach).rejects.toThrow(OperatorError);
  await expect(reach).rejects.toThrow("The database archive at 127.0.0.1:1 cannot be reached");
  await expect(reach).rejects.not.toThrow("secret");
});
