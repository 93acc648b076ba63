import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import { migrate } from "@/lib/db/migrate";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to from outside.
  interface ProvidedContext {
    /** The server of the run and the migrated database that tests clone. */
    database: { serverUrl: string; template: string };
  }
}

async function startOwnServer() {
  const dataDir = await mkdtemp(path.join(tmpdir(), "archive-db-tests-"));
  const server = await startEmbeddedServer({ dataDir });
  return {
    url: server.url,
    async close() {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * One PostgreSQL for all database tests, with one migrated template. It is the server of `DATABASE_URL` where that is
 * set (its user must be allowed to create databases; no database but the run's own is touched), else an embedded one.
 */
export default async function setUpDatabaseServer(project: TestProject) {
  const stated = process.env.DATABASE_URL;
  const server = stated ? { url: stated, close: async () => {} } : await startOwnServer();
  const template = `archive_test_${randomBytes(4).toString("hex")}`;
  try {
    await administer(server.url, `CREATE DATABASE ${template}`);
    const templateUrl = new URL(server.url);
    templateUrl.pathname = `/${template}`;
    await migrate(templateUrl.href);
    project.provide("database", { serverUrl: server.url, template });
  } catch (error) {
    await server.close();
    throw error;
  }
  return async () => {
    await administer(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await server.close();
  };
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
