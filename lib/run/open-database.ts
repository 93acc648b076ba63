import { startEmbeddedServer } from "@/lib/db/embedded-server";
import { migrate } from "@/lib/db/migrate";
import type { Environment } from "@/lib/env";
import type { Life } from "./run-program";
import { say } from "./say";

/**
 * The address of the archive's database, at the schema of this release: the operator's own where they name one, else the
 * embedded server's, which is let go when the program ends.
 */
export async function openDatabase(environment: Environment, life: Life): Promise<string> {
  const url = await openServer(environment, life);
  const applied = await migrate(url);
  if (applied.length > 0) say(`Migrated the database: ${applied.join(", ")}`);
  return url;
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
