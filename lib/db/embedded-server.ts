import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { OperatorError } from "@/lib/env";
import { findEmbeddedBinaries } from "./embedded-binaries";
import { EMBEDDED_NAME, type EmbeddedCluster, prepareCluster } from "./embedded-cluster";
import { findPostmaster, startPostmaster, stopPostmaster } from "./embedded-postmaster";
import { withFileLock } from "./file-lock.mjs";
import { addHolder, listHolders } from "./holders";
import { revivePostmaster } from "./revive-postmaster";

export type EmbeddedServer = {
  url: string;
  /** Lets go of the server; the last process to do so stops it. */
  close(): Promise<void>;
};

/**
 * The embedded PostgreSQL whose data lies in `dataDir`. The first process that needs it starts it, others join, and one
 * that outlived a killed process is taken over. One that is killed is started again by those who need it. It listens on
 * this machine only, on a port of its own choice, which it keeps where it can.
 */
export async function startEmbeddedServer({ dataDir }: { dataDir: string }): Promise<EmbeddedServer> {
  const binaries = await findEmbeddedBinaries();
  const home = makeHome(dataDir);
  const underLock = <T>(work: () => Promise<T>) => withFileLock(join(home, "lock"), work);
  const holders = join(home, "holders");

  let closed = false;
  return underLock(async () => {
    const cluster = await prepareCluster(home, binaries);
    const run = async () => findPostmaster(cluster.folder) ?? (await startPostmaster(cluster, binaries.postgres, home));
    const running = await run();
    const leave = addHolder(holders);
    await ensureDatabase(addressOf(cluster, running.port, "postgres"));
    const unwatch = revivePostmaster(running.pid, () => underLock(async () => (closed ? running : await run()).pid));
    return {
      url: addressOf(cluster, running.port, EMBEDDED_NAME),
      close: () =>
        underLock(async () => {
          closed = true;
          unwatch();
          leave();
          if (listHolders(holders).length > 0) return;
          const last = findPostmaster(cluster.folder);
          if (last) await stopPostmaster(last);
        }),
    };
  }).catch((error: unknown) => {
    throw explained(error, home);
  });
}

function makeHome(dataDir: string): string {
  const home = join(dataDir, "postgres");
  try {
    mkdirSync(home, { recursive: true });
    return realpathSync(home);
  } catch (error) {
    throw explained(error, home);
  }
}

function addressOf({ password }: EmbeddedCluster, port: number, database: string): string {
  return `postgresql://${EMBEDDED_NAME}:${password}@127.0.0.1:${port}/${database}`;
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [EMBEDDED_NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${EMBEDDED_NAME}`);
  } finally {
    await client.end();
  }
}

function explained(error: unknown, home: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (!["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC"].includes(code)) return error;
  return new OperatorError(`${home} cannot be used (${code}): name a folder that you may write in ARCHIVE_DATA_DIR.`, {
    cause: error,
  });
}
