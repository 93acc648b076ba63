import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright";

const run = promisify(execFile);

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const INSTALL_MS = 300_000;

type Attempt = { name: string; find: () => Promise<string | null> };

function findInstalled(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const files = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...files, ...APPLICATIONS].find((file) => existsSync(file)) ?? null;
}

function findPlaywrights(): string | null {
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

const ATTEMPTS: Attempt[] = [
  {
    name: "CHROMIUM_PATH",
    find: async () => {
      const stated = process.env.CHROMIUM_PATH;
      if (stated && !existsSync(stated)) throw new Error(`${stated} does not exist`);
      return stated ?? null;
    },
  },
  { name: `installed (${COMMANDS.join(", ")})`, find: async () => findInstalled() },
  { name: "Playwright's own, already downloaded", find: async () => findPlaywrights() },
  {
    name: "npx playwright install chromium",
    find: async () => {
      await run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { timeout: INSTALL_MS });
      return findPlaywrights();
    },
  },
  {
    name: "apt-get install chromium",
    find: async () => {
      if (process.platform !== "linux" || process.getuid?.() !== 0)
        throw new Error("only as root on Debian or its kin");
      const options = { timeout: INSTALL_MS, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
      await run("apt-get", ["update", "-q"], options);
      await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"], options);
      return findInstalled();
    },
  },
];

/** The Chromium to test with: one that is there, else one that can be had. Throws with everything that was tried. */
export async function findBrowser(): Promise<string> {
  const tried: string[] = [];
  for (const { name, find } of ATTEMPTS) {
    try {
      const found = await find();
      if (found) return found;
      tried.push(`${name}: none`);
    } catch (error) {
      tried.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `No Chromium for the browser tests. Tried:\n  ${tried.join("\n  ")}\nInstall one, or name one in CHROMIUM_PATH.`,
  );
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  const lines = (stderr || message || String(error)).split("\n");
  return lines.find((line) => /error|fail|unable|cannot|not/i.test(line))?.trim() ?? lines[0] ?? "failed";
}
