import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectDatabase } from "@/lib/db/connect";
import { type EmbeddedServer, startEmbeddedServer } from "@/lib/db/embedded-server";
import { migrate } from "@/lib/db/migrate";
import { processIdentity } from "@/lib/db/process-identity.mjs";
import { withDatabaseClient } from "@/lib/db/reach-database";
import type { Progress } from "@/lib/ingest/content-options";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { generateFile } from "@/lib/run/bench/corpus";

const POLL = { timeout: 30_000 };

let dataDir = "";
let running: EmbeddedServer[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "archive-embedded-"));
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir });
  running.push(server);
  return server;
}

async function home(): Promise<string> {
  const names = await readdir(join(dataDir, "postgres"));
  return join(dataDir, "postgres", names.find((name) => /^\d+$/.test(name)) ?? "missing");
}

async function pidFile(): Promise<string> {
  return join(await home(), "cluster", "postmaster.pid");
}

async function serverPid(): Promise<number> {
  return Number((await readFile(await pidFile(), "utf8")).split("\n")[0]);
}

async function end(pid: number, signal: NodeJS.Signals): Promise<void> {
  process.kill(pid, signal);
  await expect.poll(() => processIdentity(pid), { timeout: 20_000 }).toBeNull();
}

test("a server whose log is gone by the time it ends ends as any other", async () => {
  const server = await start();
  const pid = await serverPid();
  await rm(join(dataDir, "postgres", "server.log"));
  // A fault in what hears of the end would be nobody's, and end the run.
  const faults: unknown[] = [];
  const hear = (error: unknown) => faults.push(error);
  process.once("uncaughtException", hear);
  await server.close();
  await expect.poll(() => processIdentity(pid), POLL).toBeNull();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("uncaughtException", hear);
  expect(faults).toEqual([]);
});

test("whoever comes last stops the server that both used", async () => {
  const [first, second] = [await start(), await start()];
  expect(second.url).toBe(first.url);
  const pid = await serverPid();
  await first.close();
  expect(processIdentity(pid)).not.toBeNull();
  await second.close();
  expect(processIdentity(pid)).toBeNull();
});

test("text is UTF-8, its characters are known, and strangers need the password", async () => {
  const { url } = await start();
  const { rows } = await withDatabaseClient(url, (client) =>
    client.query(
      "SELECT current_setting('server_encoding') AS encoding, upper('é') AS upper, '鲁' ~ '[[:alpha:]]' AS han",
    ),
  );
  expect(rows).toEqual([{ encoding: "UTF8", upper: "É", han: true }]);
  const stranger = new URL(url);
  stranger.password = "guessed";
  await expect(withDatabaseClient(stranger.href, async () => {})).rejects.toThrow("password authentication failed");
});

test("what was committed is there after the server was killed", async () => {
  const killed = await start();
  await withDatabaseClient(killed.url, (client) => client.query("CREATE TABLE kept AS SELECT 7 AS number"));
  await end(await serverPid(), "SIGKILL");
  const { url } = await start();
  const { rows } = await withDatabaseClient(url, (client) => client.query("SELECT number FROM kept"));
  expect(rows).toEqual([{ number: 7 }]);
});

test("a server that is killed comes back by itself at its address, and stops when it is let go", {
  timeout: 60_000,
}, async () => {
  const { url, close } = await start();
  const killed = await serverPid();
  await end(killed, "SIGKILL");
  await expect.poll(() => withDatabaseClient(url, async () => "answers").catch(String), POLL).toBe("answers");
  const pid = await serverPid();
  expect(pid).not.toBe(killed);
  await close();
  expect(processIdentity(pid)).toBeNull();
});

test("a server that is started anew has the port it had, and another where that is taken", async () => {
  const first = await start();
  await first.close();
  const second = await start();
  expect(second.url).toBe(first.url);
  await second.close();
  const other = createServer().listen(Number(new URL(first.url).port), "127.0.0.1");
  await once(other, "listening");
  const { url } = await start();
  other.close();
  expect(url).not.toBe(first.url);
  await withDatabaseClient(url, (client) => client.query("SELECT 1"));
});

test("an ingest outlives the death of the server", { timeout: 60_000 }, async () => {
  const { url } = await start();
  await migrate(url);
  const { prisma, close } = connectDatabase(url, { max: 4 });
  const contentDir = join(dataDir, "content");
  await mkdir(contentDir);
  await writeFile(join(contentDir, "a.txt"), generateFile(0, 900));
  let killed = false;
  const onProgress = async ({ articles }: Progress) => {
    if (killed || articles < 200) return;
    killed = true;
    process.kill(await serverPid(), "SIGKILL");
  };
  try {
    const options = { prisma, root: process.cwd(), contentDir, paths: null };
    const { counts } = await ingestContent({ ...options, onProgress: (progress) => void onProgress(progress) });
    expect([killed, counts.added]).toEqual([true, 900]);
    expect(await prisma.article.count()).toBe(900);
  } finally {
    await close();
  }
});

test("a server whose starter was killed is taken over, and stopped by who took it", async () => {
  const script = `import { startEmbeddedServer } from "./lib/db/embedded-server";
    console.log((await startEmbeddedServer({ dataDir: ${JSON.stringify(dataDir)} })).url);
    setInterval(() => {}, 1000);`;
  const stdin = { contents: script, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, packages: "external", format: "esm", write: false });
  const args = ["--input-type=module", "-e", outputFiles[0]?.text ?? ""];
  const starter = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [url] = await once(starter.stdout, "data");
  starter.kill("SIGKILL");
  await once(starter, "exit");
  const pid = await serverPid();
  const heir = await start();
  expect(heir.url).toBe(String(url).trim());
  await heir.close();
  expect(processIdentity(pid)).toBeNull();
});

test("a folder that an interrupted first start left is made anew", async () => {
  await mkdir(join(dataDir, "postgres", "new-abc", "cluster"), { recursive: true });
  await writeFile(join(dataDir, "postgres", "new-abc", "cluster", "PG_VERSION"), "18\n");
  const { url } = await start();
  await withDatabaseClient(url, (client) => client.query("SELECT 1"));
  expect(await readdir(join(dataDir, "postgres"))).not.toContain("new-abc");
});

test("a pid file that names another program stops neither the start nor that program", async () => {
  await (await start()).close();
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(other, "spawn");
  const lines = [other.pid, join(await home(), "cluster"), "1", "5432", "", "127.0.0.1", "", "ready", ""];
  await writeFile(await pidFile(), lines.join("\n"));
  const { url, close } = await start();
  await withDatabaseClient(url, (client) => client.query("SELECT 1"));
  await close();
  expect(processIdentity(other.pid ?? 0)).not.toBeNull();
  other.kill("SIGKILL");
  await once(other, "exit");
});

test("data of another PostgreSQL is left alone", async () => {
  await mkdir(join(dataDir, "postgres", "9"), { recursive: true });
  await expect(start()).rejects.toThrow("was made by PostgreSQL 9");
});
