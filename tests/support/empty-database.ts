import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, inject } from "vitest";
import { withDatabaseClient } from "@/lib/db/reach-database";

/** A database without any table for each test, by its `url`, which is there inside hooks and tests. */
export function emptyDatabase() {
  let name = "";
  const administer = (statement: string) =>
    withDatabaseClient(inject("database").serverUrl, (client) => client.query(statement));
  beforeEach(async () => {
    name = `archive_empty_${randomBytes(4).toString("hex")}`;
    await administer(`CREATE DATABASE ${name} TEMPLATE template0`);
  });
  afterEach(async () => {
    await administer(`DROP DATABASE ${name} WITH (FORCE)`);
  });
  return {
    get url() {
      const url = new URL(inject("database").serverUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
  };
}
