import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { withFileLock } from "@/lib/db/file-lock.mjs";
import { addHolder, listHolders } from "@/lib/db/holders";
import type { Life } from "./run-program";
import { say } from "./say";
import { siteDigest } from "./site-digest";

/** Builds that nobody serves are kept up to this number, so that going back one version builds nothing. */
const KEPT_BUILDS = 2;
const COMPLETE = "archive-complete";
/** Next's own: without it nothing can be served. */
const BUILD_ID = "BUILD_ID";

/**
 * The folder, relative to `root`, of the build of today's sources, built if there is none. Every version has a folder
 * of its own: a build never writes into one that a running server reads, and what an interruption left half written is
 * not complete and built again. Until the program ends the build is held, and not cleared away by another.
 */
export async function ensureBuild(root: string, life: Life): Promise<string> {
  const digest = siteDigest(root);
  const distDir = `.next/${digest}`;
  const locked = <T>(work: () => Promise<T>) =>
    withFileLock(join(root, ".next/lock"), work, (pid) => {
      // Told to stop while it builds, a program waits for its own build.
      if (pid !== process.pid) say(`Process ${pid} is building the site; waiting for it …`);
    });
  await locked(async () => {
    const leave = addHolder(join(root, ".next/holders", digest));
    life.onEnd(() => locked(async () => leave()));
    // A folder that somebody cleared while it was written can hold the mark and little else.
    if ([COMPLETE, BUILD_ID].every((name) => existsSync(join(root, distDir, name)))) return;
    say("Building the site (once for each version) …");
    await build(root, distDir, life.signal);
    writeFileSync(join(root, distDir, COMPLETE), "");
    clearOldBuilds(root, digest);
  });
  return distDir;
}

async function build(root: string, distDir: string, signal: AbortSignal): Promise<void> {
  rmSync(join(root, distDir), { recursive: true, force: true });
  mkdirSync(join(root, distDir), { recursive: true });
  const next = join(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, ARCHIVE_DIST_DIR: distDir, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGTERM");
  signal.addEventListener("abort", end);
  const ended = once(child, "exit");
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await ended;
  signal.removeEventListener("abort", end);
  if (status === 0 || signal.aborted) return signal.throwIfAborted();
  throw new Error(`The site could not be built:\n${(await printed).join("\n")}`);
}

function clearOldBuilds(root: string, current: string): void {
  const folder = join(root, ".next");
  const builds = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== current)
    .filter((name) => listHolders(join(folder, "holders", name)).length === 0)
    .sort((one, other) => statSync(join(folder, other)).mtimeMs - statSync(join(folder, one)).mtimeMs);
  for (const name of builds.slice(KEPT_BUILDS - 1)) {
    for (const path of [name, `${name}.tsconfig.json`, `holders/${name}`]) {
      rmSync(join(folder, path), { recursive: true, force: true });
    }
  }
}
