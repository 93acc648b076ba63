import { startEmbeddedServer } from "@/lib/db/embedded-server";
import { migrate } from "@/lib/db/migrate";
import type { Environment } from "@/lib/env";
import type { Life } from "./run-program";
import { say } from "./say";

const FIRST_MIGRATION = "_init";

/**
 * The address of the archive's database, at the schema of this release: the operator's own where they name one, else the
 * embedded server's, which is let go when the program ends.
 */
export async function openDatabase(environment: Environment, life: Life): Promise<string> {
  const url = await openServer(environment, life);
  const applied = await migrate(url);
  if (applied.some((name) => name.endsWith(FIRST_MIGRATION))) say(newArchive(environment));
  else if (applied.length > 0) say(`Migrated the database: ${applied.join(", ")}`);
  return url;
}

// Whoever meant the archive of a running site, and named its folder there alone, learns it here.
function newArchive({ databaseUrl, dataDir }: Environment): string {
  return databaseUrl === null
    ? `A new archive begins in ${dataDir}; if yours is elsewhere, name its folder in ARCHIVE_DATA_DIR.`
    : "A new archive begins in the database of DATABASE_URL.";
}

/** The address of the archive's database, of whatever schema it is. */
export async function openServer({ databaseUrl, dataDir }: Environment, life: Life): Promise<string> {
  return databaseUrl ?? openEmbedded(dataDir, life);
}

async function openEmbedded(dataDir: string, life: Life): Promise<string> {
  const server = startEmbeddedServer({ dataDir });
  // Registered while it starts: a program told to stop meanwhile waits for the server and stops it.
  life.onEnd(async () => (await server.catch(() => null))?.close());
  return (await server).url;
}
