import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./run-child.mjs";

/**
 * Whether the generated database client is of today's schema and of the Prisma that is installed.
 *
 * @param {string} root
 */
export function clientIsGenerated(root) {
  const stamp = stampOf(root);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === digestOf(root);
}

/**
 * Generates the database client.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<number>} the generator's exit status
 */
export async function generateClient(root, say) {
  say("Generating the database client …");
  rmSync(stampOf(root), { force: true });
  const env = {
    ...process.env,
    // Generating runs no engine, but looks for one and would download it: any file that exists will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const args = [join(root, "node_modules/prisma/build/index.js"), "generate", "--no-hints"];
  const run = (/** @type {"ignore" | 2} */ output) =>
    runChild(process.execPath, args, { cwd: root, env, stdio: ["ignore", output, output] });
  // The generator talks where nothing is wrong, so its words are asked for only where something is.
  const status = (await run("ignore")) && (await run(2));
  if (status === 0) writeFileSync(stampOf(root), digestOf(root));
  return status;
}

/** @param {string} root */
const stampOf = (root) => join(root, "lib/db/generated/.stamp");

/** @param {string} root */
function digestOf(root) {
  const versions = ["prisma", "@prisma/client"].map((name) => {
    return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
  });
  const schema = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
  return createHash("sha256")
    .update(JSON.stringify([schema, versions]))
    .digest("hex");
}
