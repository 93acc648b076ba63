import { chmodSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { migrate } from "@/lib/db/migrate";
import type { Life } from "@/lib/run/run-program";
import { makeTemporaryFolder } from "./temporary-folder";

/** Tables that others point to, in the order in which they can be filled; the rest follow in any order. */
const FIRST = ["Topic", "Outlet", "Batch", "Entity", "Article", "Group"];

/**
 * Seconds that PostgreSQL takes to COPY all rows of the database at `url` into a second one of the same schema, its
 * tables indexed from the start, on one session: the least that storing these rows can take.
 */
export async function measureCopy(url: string, life: Life): Promise<number> {
  const folder = makeTemporaryFolder(life);
  // The server writes the files, and need not be the user that runs this.
  chmodSync(folder, 0o777);
  const name = "archive_copy_limit";
  const target = new URL(url);
  target.pathname = `/${name}`;
  const source = await connect(url);
  try {
    await source.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await source.query(`CREATE DATABASE ${name}`);
    const listed = await source.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    );
    const names = listed.rows.map((row) => row.name);
    const tables = [...FIRST, ...names.filter((table) => !FIRST.includes(table))];
    const fileOf = (table: string) => `'${join(folder, table)}'`;
    for (const table of tables) await source.query(`COPY "${table}" TO ${fileOf(table)} (FORMAT binary)`);
    await migrate(target.href);
    const limit = await connect(target.href);
    try {
      const begun = performance.now();
      for (const table of tables) await limit.query(`COPY "${table}" FROM ${fileOf(table)} (FORMAT binary)`);
      return (performance.now() - begun) / 1000;
    } finally {
      await limit.end();
      await source.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  } finally {
    await source.end();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
