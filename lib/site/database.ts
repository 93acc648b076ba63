import "server-only";
import { connectDatabase } from "@/lib/db/connect";
import type { Database } from "@/lib/db/database";
import { readEnvironment } from "@/lib/env";

// One pool for the whole process: development reloads this module, and a pool a reload would use up the server.
const held = globalThis as { archiveDatabase?: Database };

/** The database the site reads, connected on first use. */
export function siteDatabase(): Database {
  held.archiveDatabase ??= connectDatabase(databaseUrl()).prisma;
  return held.archiveDatabase;
}

export function siteTimezone(): string {
  return readEnvironment().timezone;
}

/** Where the database is, for what needs a connection of its own. */
export function databaseUrl(): string {
  const { databaseUrl: url } = readEnvironment();
  if (url === null) throw new Error("The site was started without DATABASE_URL; start it with npm start");
  return url;
}
