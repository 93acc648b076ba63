import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { Client } from "pg";
import { afterEach, beforeEach } from "vitest";
import { openPromise } from "yauzl";
import { ZipFile } from "yazl";
import { NUMBERED_TABLES, TOLD_TABLES } from "@/lib/db/whole/whole-tables";
import { backUp } from "@/lib/run/whole/back-up";
import { restoreFile } from "@/lib/run/whole/restore-file";

/** A folder for files of whole archives, and what is done with them. */
export function wholeFiles() {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "archive-whole-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    backUp: (databaseUrl: string, name: string, { withhold = false, curation = null as string | null } = {}) =>
      backUp(at(name), { databaseUrl, withhold, curation }),
    restore: (name: string, databaseUrl: string) => restoreFile(at(name), async () => databaseUrl),
    give: (name: string, bytes: Uint8Array) => writeFile(at(name), bytes),
    bytes: (name: string) => readFile(at(name)),
    read: (name: string) => readZip(at(name)),
    /** The same archive with files changed. */
    async change(from: string, to: string, change: (files: Map<string, Buffer>) => void): Promise<void> {
      const files = await readZip(at(from));
      change(files);
      const zip = new ZipFile();
      for (const [name, content] of files) zip.addBuffer(content, name);
      zip.end();
      await writeFile(at(to), await buffer(zip.outputStream));
    },
  };
}

/** The files of a ZIP, by a reader that the archive does not use for this. */
async function readZip(file: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(file, { autoClose: false });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  return files;
}

/** Every row of every table, and the numbers that the next rows get: two archives with the same are the same. */
export async function tableState(databaseUrl: string): Promise<Record<string, unknown>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SET TimeZone = 'UTC'");
    const state: Record<string, unknown> = {};
    for (const table of [...TOLD_TABLES, "DuplicateBand"]) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT row FROM (SELECT row_to_json(t)::text AS row FROM "${table}" t) t ORDER BY row COLLATE "C"`,
      );
      state[table] = rows.map(({ row }) => row);
    }
    for (const table of NUMBERED_TABLES) {
      const { rows } = await client.query(`SELECT last_value + is_called::int AS next FROM "${table}_id_seq"`);
      state[`next ${table}`] = rows[0]?.next;
    }
    const { rows } = await client.query(`SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`);
    return { ...state, triggers: rows };
  } finally {
    await client.end();
  }
}

/** The tables of the archive, as the database has them. */
export async function listTables(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
