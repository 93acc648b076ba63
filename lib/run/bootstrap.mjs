import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Starts a program of lib/run on a machine that has nothing but Node and npm: `node lib/run/bootstrap.mjs start …args`.
 * It runs before any package is there, so it and what it imports are plain JavaScript without dependencies.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} argv */
async function main([program = "", ...args]) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
    return 2;
  }
  const path = join(root, "lib/run", `${program}.ts`);
  if (!/^[a-z-]+$/.test(program) || !existsSync(path)) {
    say(`There is no program "${program}": see "scripts" in package.json.`);
    return 2;
  }
  // Imported late: an old Node may not understand these files.
  const { prepareCheckout } = await import("./prepare-checkout.mjs");
  const prepared = await prepareCheckout(root, say);
  if (prepared !== 0) return prepared;
  const { runChild } = await import("./run-child.mjs");
  const { programCommand } = await import("./program-command.mjs");
  const command = await programCommand(root, program);
  return runChild(process.execPath, [...command, ...args], { cwd: root, stdio: "inherit" });
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
