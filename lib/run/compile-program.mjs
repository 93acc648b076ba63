import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a program is made of, besides the packages, which it finds where they are. */
const SOURCES = ["lib", "tsconfig.json", "package-lock.json"];
const OLD_MS = 10 * 60_000;

/**
 * A program of lib/run as one JavaScript file, made anew where a source has changed. To load some hundred TypeScript files
 * one by one, at every start, takes longer than what many a start has to do.
 *
 * @param {string} root
 * @param {string} program
 * @returns {Promise<string>} the path of the file
 */
export async function compileProgram(root, program) {
  const folder = join(root, "node_modules/.cache/luban-archive");
  const file = `${program}-${sourceDigest(root)}.mjs`;
  const path = join(folder, file);
  if (existsSync(path)) return path;
  const { build } = await import("esbuild");
  const making = join(folder, `making-${randomUUID()}`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, "lib/run", `${program}.ts`)],
    outfile: making,
    absWorkingDir: root,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    sourcesContent: false,
    logLevel: "error",
    plugins: [{ name: "own-address", setup: keepAddress }],
  });
  // Whole or not at all: two may make it at once.
  renameSync(making, path);
  removeOld(folder, [`${program}-`, "making-"], file);
  return path;
}

/**
 * Removes what older sources gave, and what a build left that was ended. Younger ones stay: another process may be about to
 * open them, also one of another checkout that has its packages from here.
 *
 * @param {string} folder
 * @param {string[]} beginnings
 * @param {string} kept
 */
function removeOld(folder, beginnings, kept) {
  for (const name of readdirSync(folder)) {
    if (name === kept || !beginnings.some((beginning) => name.startsWith(beginning))) continue;
    const { mtimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {
      mtimeMs: Number.POSITIVE_INFINITY,
    };
    if (Date.now() - mtimeMs > OLD_MS) rmSync(join(folder, name), { force: true });
  }
}

/**
 * A source that asks for its own address is answered with where it lies and not with where the whole program does.
 *
 * @param {import("esbuild").PluginBuild} build
 */
function keepAddress(build) {
  build.onLoad({ filter: /[\\/]lib[\\/][^.]+\.ts$/ }, ({ path }) => {
    const text = readFileSync(path, "utf8");
    if (!text.includes("import.meta.url")) return null;
    const contents = text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
    return { contents, loader: "ts" };
  });
}

/**
 * Names the sources: of the same name, content and root a program is the same.
 *
 * @param {string} root
 */
function sourceDigest(root) {
  const digest = createHash("sha256").update(root);
  for (const source of SOURCES) addTo(digest, root, source);
  return digest.digest("hex").slice(0, 16);
}

/**
 * @param {import("node:crypto").Hash} digest
 * @param {string} root
 * @param {string} path
 */
function addTo(digest, root, path) {
  try {
    const content = readFileSync(join(root, path));
    digest.update(`\n${path} ${content.length}\n`).update(content);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EISDIR") throw error;
    for (const name of readdirSync(join(root, path)).sort()) addTo(digest, root, `${path}/${name}`);
  }
}
