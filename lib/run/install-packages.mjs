import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hydratePostgres } from "./hydrate-postgres.mjs";
import { runChild } from "./run-child.mjs";

/**
 * Whether the packages in node_modules are the ones that package-lock.json names, and whole.
 *
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  return readOrNull(stampOf(root)) === lockDigest(root);
}

/**
 * Installs the packages of package-lock.json, and nothing where somebody has already done so by hand. The stamp that
 * says so is taken away first and written last: an install that was interrupted is done again.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<number>} npm's exit status
 */
export async function installPackages(root, say) {
  if (!installedByHand(root)) {
    rmSync(stampOf(root), { force: true });
    say("Installing packages (once; a minute or two on a slow line) …");
    const { command, first } = findNpm();
    // Under NODE_ENV=production npm would leave out what the build needs.
    const args = [
      ...first,
      "ci",
      "--include=dev",
      "--no-audit",
      "--no-fund",
      "--no-update-notifier",
      "--loglevel=error",
    ];
    const status = await runChild(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
    if (status !== 0) {
      say("The packages could not be installed: see npm's message above, and start again.");
      return status;
    }
  }
  hydratePostgres(root);
  writeFileSync(stampOf(root), lockDigest(root));
  return 0;
}

/** @param {string} root */
const stampOf = (root) => join(root, "node_modules", ".archive-install");

/** @param {string} root */
function lockDigest(root) {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/**
 * npm writes a lock of its own into node_modules when an install is complete. An optional package may be missing from
 * it: most of those are for other platforms.
 *
 * @param {string} root
 */
function installedByHand(root) {
  const kept = readOrNull(join(root, "node_modules", ".package-lock.json"));
  if (kept === null) return false;
  const wanted = packagesOf(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = packagesOf(kept);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "" || (optional && !found[path])) return true;
    return found[path]?.version === version;
  });
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lock) {
  return JSON.parse(lock).packages ?? {};
}

/** The npm that runs this, else the one on the path. */
function findNpm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return { command: process.execPath, first: [script] };
  return { command: "npm", first: [] };
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function readOrNull(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
