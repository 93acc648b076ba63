import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { EmbeddedCluster } from "./embedded-cluster";
import { chooseEmbeddedPort, keepEmbeddedPort } from "./embedded-port";
import { spawnEmbedded } from "./embedded-program";
import { EMBEDDED_SETTINGS } from "./embedded-settings";
import { processIdentity } from "./process-identity.mjs";

export type Postmaster = { pid: number; port: number };

const LOOK_MS = 15;
const START_LIMIT_MS = 60_000;
const ATTEMPTS = 8;
const ATTEMPT_PAUSE_MS = 400;
const FAST_STOP_LIMIT_MS = 60_000;
const LOG_LIMIT_BYTES = 1_000_000;

/** The server that runs on the cluster in `folder`, or null. A pid file that a crash left behind counts as none. */
export function findPostmaster(folder: string): Postmaster | null {
  const lines = readPidFile(folder);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port || lines[7]?.trim() !== "ready" || !runsOn(pid, folder)) return null;
  return { pid, port };
}

/**
 * Starts the server of the cluster in `home` and waits until it answers, on the port that it had before where that is
 * free. A port that another program took in between and memory that the children of a killed server still hold are
 * reasons to try again.
 */
export async function startPostmaster(cluster: EmbeddedCluster, postgres: string, home: string): Promise<Postmaster> {
  const [log, portFile] = [join(home, "server.log"), join(home, "port")];
  await outliveStart(cluster.folder);
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryStart(cluster, postgres, await chooseEmbeddedPort(portFile), log);
    if (typeof started !== "string") {
      keepEmbeddedPort(portFile, started.port);
      return started;
    }
    if (attempt === ATTEMPTS) throw new Error(`The embedded PostgreSQL did not start (${log}): ${started}`);
    await wait(ATTEMPT_PAUSE_MS);
  }
}

/** Stops a server: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  const identity = processIdentity(pid);
  const alive = () => identity !== null && processIdentity(pid) === identity;
  signal(pid, "SIGINT");
  const limit = Date.now() + FAST_STOP_LIMIT_MS;
  while (alive()) {
    if (Date.now() > limit) signal(pid, "SIGQUIT");
    await wait(LOOK_MS);
  }
}

async function tryStart(
  cluster: EmbeddedCluster,
  postgres: string,
  port: number,
  log: string,
): Promise<Postmaster | string> {
  const settings = Object.entries({ ...EMBEDDED_SETTINGS, port: String(port) });
  const args = ["-D", cluster.folder, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const output = openLog(log);
  const start = output.size;
  const child = spawnEmbedded(cluster.user, postgres, args, { cwd: "/", stdio: ["ignore", output.file, output.file] });
  closeSync(output.file);
  let failure: string | null = null;
  child.once("error", (error) => {
    failure = error.message;
  });
  child.once("exit", () => {
    failure ??= readFileSync(log).subarray(start).toString().trim().split("\n").at(-1) ?? "";
  });
  const limit = Date.now() + START_LIMIT_MS;
  while (failure === null) {
    const found = findPostmaster(cluster.folder);
    if (found && found.pid === child.pid) {
      // Whenever it ends now, that is no failed start, and its log may be gone with its folder.
      failure = "";
      child.unref();
      return found;
    }
    if (Date.now() > limit) {
      child.kill("SIGQUIT");
      return `it was not ready after ${START_LIMIT_MS / 1000} s`;
    }
    await wait(LOOK_MS);
  }
  return failure;
}

/**
 * Waits for a server that somebody was starting when they were killed, and takes away a pid file whose number now
 * belongs to some other program: PostgreSQL would not start beside it. One whose number is free PostgreSQL handles.
 */
async function outliveStart(folder: string): Promise<void> {
  for (;;) {
    const pid = Number(readPidFile(folder)[0]);
    if (!pid || processIdentity(pid) === null) return;
    if (!runsOn(pid, folder)) {
      rmSync(join(folder, "postmaster.pid"), { force: true });
      return;
    }
    // Neither ready nor gone: starting, recovering or stopping. It is ours, so it may be told to stop.
    await stopPostmaster({ pid, port: 0 });
  }
}

function readPidFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Whether process `pid` is a PostgreSQL server that was started on `folder`. */
function runsOn(pid: number, folder: string): boolean {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`\0-D\0${folder}\0`);
    const listed = execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: "pipe",
    });
    return listed.includes(` -D ${folder} `);
  } catch {
    return false;
  }
}

function openLog(log: string): { file: number; size: number } {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const fresh = size > LOG_LIMIT_BYTES;
  return { file: openSync(log, fresh ? "w" : "a"), size: fresh ? 0 : size };
}

function signal(pid: number, name: "SIGINT" | "SIGQUIT"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
