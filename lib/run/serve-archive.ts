import { join } from "node:path";
import { connectDatabase } from "@/lib/db/connect";
import { inIngestTurn } from "@/lib/db/ingest-turn";
import { type Environment, readEnvironment } from "@/lib/env";
import { runIngest } from "@/lib/ingest/run-ingest";
import { checkPort, explainListenError } from "./check-port";
import { ensureBuild } from "./ensure-build";
import { showProgress } from "./ingest-progress";
import { openDatabase } from "./open-database";
import { preparingProgram } from "./preparing-program";
import type { Life } from "./run-program";
import { say } from "./say";

/**
 * Runs the archive until it is told to stop: database, content, build, server, in this order, and the address when it
 * answers. `dev` reloads pages as their sources change instead of building them.
 */
export async function serveArchive(life: Life, { dev }: { dev: boolean }): Promise<number> {
  const environment = readEnvironment();
  const { host, port } = environment;
  const root = process.cwd();
  await checkPort(host, port);
  const databaseUrl = await openDatabase(environment, life);
  life.signal.throwIfAborted();
  await ingestChanged(environment, databaseUrl, root);
  life.signal.throwIfAborted();
  // The pages read these: folders are absolute from here on, and there is always a database.
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    HOST: host,
    ARCHIVE_DATA_DIR: environment.dataDir,
    ARCHIVE_CONTENT_DIR: environment.contentDir,
    NODE_ENV: dev ? "development" : "production",
  });
  const distDir = dev ? join(".next", "dev", String(port)) : await ensureBuild(root, life);
  life.signal.throwIfAborted();
  // Imported late: Next reads NODE_ENV when it is loaded.
  const { startServer } = await import("@/lib/serve/start-server");
  const starting = startServer({ dev, dir: root, host, port, databaseUrl, distDir, log: say });
  life.onEnd(async () => (await starting.catch(() => null))?.close());
  const server = await starting.catch((error: unknown) => {
    throw explainListenError(error, host, port);
  });
  process.env.PORT = String(server.port);
  process.stdout.write(`The archive is at ${server.url}\n`);
  await new Promise((resolve) => life.signal.addEventListener("abort", resolve));
  say("Stopping …");
  return 0;
}

/** Content with a fault does not keep the rest from being served: the report says what was refused. */
async function ingestChanged({ contentDir, timezone }: Environment, databaseUrl: string, root: string): Promise<void> {
  const { prisma, close } = connectDatabase(databaseUrl, { max: 4 });
  try {
    const run = () =>
      runIngest({
        ...{ prisma, contentDir, timezone, root, paths: null, report: "text", preparing: preparingProgram(root) },
        ...showProgress(say),
      });
    const report = await inIngestTurn(databaseUrl, run, () => say("Another ingest is at work; waiting for its end …"));
    if (report.exitCode !== 0) say("What was refused is not in the archive; the rest is.");
  } finally {
    await close();
  }
}
