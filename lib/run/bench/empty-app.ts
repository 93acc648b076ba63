import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Life } from "@/lib/run/run-program";
import { type StartedSite, startSite } from "./started-site";
import { makeTemporaryFolder } from "./temporary-folder";

/** What the HTML of an otherwise empty page weighs in Next 16. */
const EMPTY_PAGE_BYTES = 5_500;

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

/**
 * A site of the same Next with nothing in it but one page of text, rendered when it is built, and `next start` around
 * it: what the framework does at best. The page's HTML weighs about `bytes`: Next sends every text twice, as HTML
 * and as data. It lies inside the checkout, for the packages, and is taken away when the bench ends.
 */
export async function startEmptyApp(root: string, bytes: number, life: Life): Promise<StartedSite> {
  const folder = makeTemporaryFolder(life, join(root, ".data"));
  mkdirSync(join(folder, "app"));
  const files = {
    "package.json": "{}",
    "next.config.mjs": `export default ${JSON.stringify({ turbopack: { root }, outputFileTracingRoot: root })};\n`,
    "app/layout.js": LAYOUT,
    "app/page.js": `export default function Page() {\n  return <p>${textOf((bytes - EMPTY_PAGE_BYTES) / 2)}</p>;\n}\n`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const next = join(root, "node_modules/next/dist/bin/next");
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  execFileSync(process.execPath, [next, "build"], { cwd: folder, env: { ...process.env, ...env }, stdio: "pipe" });
  return startSite({ command: process.execPath, args: [next, "start", "--port", "0"], cwd: folder, env }, life);
}

function textOf(bytes: number): string {
  return "All of this is text. ".repeat(Math.max(1, Math.ceil(bytes / 21))).slice(0, Math.max(1, Math.round(bytes)));
}
