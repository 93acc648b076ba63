import { spawn } from "node:child_process";
import path from "node:path";
import { programCommand } from "@/lib/run/program-command.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** `npm run ingest`, without npm, as a person starts it who stands in the content folder. */
export async function startIngest(args: readonly string[], { url, contentDir }: { url: string; contentDir: string }) {
  const env = { ...process.env, DATABASE_URL: url, ARCHIVE_CONTENT_DIR: contentDir, INIT_CWD: contentDir };
  return spawn(process.execPath, [...(await programCommand(root, "ingest")), ...args], {
    cwd: root,
    env,
    stdio: "pipe",
  });
}
