import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "../..");

/** `npm run ingest`, without npm, as a person starts it who stands in the content folder. */
export function startIngest(args: readonly string[], { url, contentDir }: { url: string; contentDir: string }) {
  const loader = pathToFileURL(path.join(root, "node_modules/tsx/dist/loader.mjs")).href;
  const env = { ...process.env, DATABASE_URL: url, ARCHIVE_CONTENT_DIR: contentDir, INIT_CWD: contentDir };
  return spawn(process.execPath, ["--import", loader, "lib/run/ingest.ts", ...args], { cwd: root, env, stdio: "pipe" });
}
