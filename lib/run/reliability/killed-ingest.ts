import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programCommand } from "@/lib/run/program-command.mjs";

export type Trial = { root: string; dataDir: string; contentDir: string };

/** How an ingest ended: by itself with a status, or killed. */
export type Ending = { status: number | null; printed: string };

async function start({ root, dataDir, contentDir }: Trial): Promise<{ child: ChildProcess; printed: () => string }> {
  const env = { ...process.env, DATABASE_URL: "", ARCHIVE_DATA_DIR: dataDir, ARCHIVE_CONTENT_DIR: contentDir };
  const child = spawn(process.execPath, await programCommand(root, "ingest"), {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += chunk));
  return { child, printed: () => printed };
}

/** An ingest that is let be. */
export async function runWhole(trial: Trial): Promise<Ending> {
  const { child, printed } = await start(trial);
  const [status] = await once(child, "exit");
  return { status, printed: printed() };
}

/** What is killed: the ingest, its database before it, or the database alone. */
export type Victim = "ingest" | "database" | "both";

/** An ingest that is killed when `moment` comes, or that ends before. One outlives the death of its database alone. */
export async function runKilled(
  trial: Trial,
  victim: Victim,
  moment: (ended: AbortSignal) => Promise<unknown>,
): Promise<Ending & { killed: boolean }> {
  const { child, printed } = await start(trial);
  const ended = new AbortController();
  const exited = once(child, "exit").finally(() => ended.abort());
  await Promise.race([moment(ended.signal).catch(() => {}), exited]);
  const killed = child.exitCode === null;
  if (killed) {
    if (victim !== "ingest") killPostmaster(trial.dataDir);
    if (victim !== "database") child.kill("SIGKILL");
  }
  const [status] = await exited;
  return { status, printed: printed(), killed };
}

/** Kills the server of a data folder as a failing machine would; its pid file stays. Answers whether there was one. */
export function killPostmaster(dataDir: string): boolean {
  try {
    const [pid] = readFileSync(join(dataDir, "postgres/18/cluster/postmaster.pid"), "utf8").split("\n");
    process.kill(Number(pid), "SIGKILL");
    return true;
  } catch {
    return false;
  }
}
