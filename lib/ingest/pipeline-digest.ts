import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The folders whose code decides what becomes of a content file. */
const PIPELINE = ["lib/archive", "lib/parse", "lib/registry", "lib/knowledge", "lib/search", "lib/ingest"];

/** A digest of the program that reads content: a file is read again when it or the program changes. */
export async function pipelineDigest(root: string): Promise<string> {
  const digest = createHash("sha256");
  for (const folder of PIPELINE) {
    const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith(".ts")).sort();
    for (const name of names) {
      digest.update(`${folder}/${name}\0`).update(await readFile(path.join(root, folder, name)));
    }
  }
  return digest.digest("hex");
}
