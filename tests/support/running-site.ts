import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "./find-browser";

const START_MS = 600_000;
const STOP_MS = 30_000;

/** What the tests are told of the site, through the environment of their workers. */
const VARIABLES = ["E2E_BASE_URL", "E2E_BROWSER", "E2E_DATA_DIR", "E2E_CONTENT_DIR"] as const;

/**
 * One archive for all browser tests: the real `npm start`, with a folder for data and a copy of the content of its
 * own, on a free port. An archive that runs beside it in this checkout is not touched.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  const folder = await mkdtemp(path.join(tmpdir(), "archive-e2e-"));
  const dataDir = path.join(folder, "data");
  const contentDir = path.join(folder, "content");
  await cp("content", contentDir, { recursive: true });
  const port = await findFreePort();
  const site = spawn(process.execPath, ["lib/run/bootstrap.mjs", "start"], {
    env: {
      ...process.env,
      // The browser tests never write into the operator's database.
      DATABASE_URL: "",
      SITE_URL: "",
      HOST: "127.0.0.1",
      PORT: String(port),
      ARCHIVE_DATA_DIR: dataDir,
      ARCHIVE_CONTENT_DIR: contentDir,
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Interrupted while the site starts, Playwright ends without calling what it was not given yet.
  const end = () => site.kill("SIGTERM");
  process.once("exit", end);
  const stop = async () => {
    process.off("exit", end);
    await stopSite(site);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await answered(site, `http://127.0.0.1:${port}`);
    Object.assign(process.env, {
      E2E_BASE_URL: url,
      E2E_BROWSER: browser,
      E2E_DATA_DIR: dataDir,
      E2E_CONTENT_DIR: contentDir,
    } satisfies Record<(typeof VARIABLES)[number], string>);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("This machine gives no free port.");
  return address.port;
}

/** Waits until the site prints its address, and answers with it. Rejects with what it printed if it ends before. */
async function answered(site: ChildProcess, url: string): Promise<string> {
  let printed = "";
  return new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`The site did not start in time:\n${printed}`)), START_MS);
    const hear = (chunk: Buffer) => {
      printed += chunk;
      if (!printed.includes(url)) return;
      clearTimeout(limit);
      resolve(url);
    };
    site.stdout?.on("data", hear);
    site.stderr?.on("data", hear);
    site.once("error", reject);
    site.once("exit", (code, signal) => {
      clearTimeout(limit);
      reject(new Error(`The site did not start (${signal ?? `exit ${code}`}):\n${printed}`));
    });
  });
}

async function stopSite(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null || site.signalCode !== null) return;
  const exited = once(site, "exit");
  site.kill("SIGTERM");
  const limit = setTimeout(() => site.kill("SIGKILL"), STOP_MS);
  await exited;
  clearTimeout(limit);
}
