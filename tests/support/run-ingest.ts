import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

type Ran = { exitCode: number; stdout: string; stderr: string };

/** Runs `npm run ingest` beside the running site of the browser tests, on its data and content. */
export const runIngest = (...args: string[]) => runBeside("ingest", args);

/** Runs `npm run registry` in the same way. */
export const runRegistry = (...args: string[]) => runBeside("registry", args);

async function runBeside(program: string, args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, ["lib/run/bootstrap.mjs", program, ...args], {
    env: {
      ...process.env,
      DATABASE_URL: "",
      ARCHIVE_DATA_DIR: process.env.E2E_DATA_DIR,
      ARCHIVE_CONTENT_DIR: process.env.E2E_CONTENT_DIR,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { exitCode, stdout, stderr };
}

/** The folder whose files the site of the browser tests shows; tests may add to it. */
export function contentDir(): string {
  const folder = process.env.E2E_CONTENT_DIR;
  if (!folder) throw new Error("The content of the site is known while the browser tests run only.");
  return folder;
}
