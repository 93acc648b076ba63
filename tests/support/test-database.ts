import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { type Connection, connectDatabase } from "@/lib/db/connect";

type Clone = { url: string; connection: Connection; drop(): Promise<void> };

/** A migrated, empty database of one's own, to be dropped by who asked for it. */
export async function cloneDatabase(): Promise<Clone> {
  const { serverUrl, template } = inject("database");
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  const administrator = new Client({ connectionString: serverUrl });
  await administrator.connect();
  try {
    await administrator.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } catch (error) {
    await administrator.end();
    throw error;
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const connection = connectDatabase(url.href);
  return {
    url: url.href,
    connection,
    async drop() {
      await connection.close();
      await administrator.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await administrator.end();
    },
  };
}

/**
 * A migrated, empty database of one's own: one for the whole file, or with `per: "test"` a new one for each test.
 * Call it at the top of a file and read `prisma` and `url` inside hooks and tests.
 */
export function testDatabase({ per = "file" }: { per?: "file" | "test" } = {}) {
  let current: Clone | null = null;
  const [before, after] = per === "file" ? [beforeAll, afterAll] : [beforeEach, afterEach];
  before(async () => {
    current = await cloneDatabase();
  });
  after(async () => {
    await current?.drop();
    current = null;
  });
  function present(): Clone {
    if (!current) throw new Error("The database of a test exists inside its hooks and tests only.");
    return current;
  }
  return {
    get prisma() {
      return present().connection.prisma;
    },
    get url() {
      return present().url;
    },
  };
}
