import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { OperatorError } from "@/lib/env";
import { parseRegistry } from "@/lib/registry/parse-registry";
import { compileRegistry, type LoadedRegistry, type RegistryFile } from "./compile-registry";
import { nameOfFile } from "./name-of-file";
import { whyUnreadable } from "./why-unreadable";

/**
 * Reads the registry of a content folder; where that has none, the one the archive ships. Null with diagnostics
 * where it has a fault: nothing is linked by half a registry. A fault in articles.yaml holds up its entry alone.
 */
export async function loadRegistry(
  contentDir: string,
  root: string,
): Promise<{ value: LoadedRegistry | null; diagnostics: Diagnostic[]; files: RegistryFile[] }> {
  const own = await readRegistryFiles(path.join(contentDir, "registry"), root);
  const files = own.length > 0 ? own : await readRegistryFiles(path.join(root, "content/registry"), root);
  const { value, diagnostics } = parseRegistry(files);
  if (value === null) return { value: null, diagnostics, files };
  return { value: compileRegistry(value, files, { isOwn: own.length > 0 }), diagnostics, files };
}

/**
 * The registry's files of a folder, none where that is not there. One that cannot be read is not one that is absent:
 * another registry in its place would end what it states, withdrawals too.
 */
export async function readRegistryFiles(folder: string, root: string): Promise<RegistryFile[]> {
  const refuse = (place: string, error: NodeJS.ErrnoException): never => {
    const why = error.code === "ENOTDIR" ? "it is no folder" : whyUnreadable(error);
    throw new OperatorError(`The registry ${place} cannot be read: ${why}.`);
  };
  const names = await readdir(folder).catch((error) => (error.code === "ENOENT" ? [] : refuse(folder, error)));
  const yaml = names.filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    yaml.map(async (name) => {
      const file = path.join(folder, name);
      return { path: nameOfFile(file, root), text: await readFile(file, "utf8").catch((error) => refuse(file, error)) };
    }),
  );
}
