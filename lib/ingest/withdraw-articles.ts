import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { isMap, parseDocument } from "yaml";
import { OperatorError } from "@/lib/env";
import { ARTICLES_FILE } from "@/lib/registry/parse-registry";

/**
 * States in the content folder's `registry/articles.yaml` that articles are withdrawn, beside whatever it states of them.
 * The file is replaced at once and whole. Taking an entry out again brings its article back with the next ingest.
 */
export async function withdrawArticles(
  contentDir: string,
  slugs: readonly string[],
  withdrawn: { on: string; reason: string },
): Promise<void> {
  const folder = path.join(contentDir, "registry");
  const names: string[] = await readdir(folder).catch(() => []);
  if (!names.some((name) => name.endsWith(".yaml"))) {
    throw new OperatorError(
      `${contentDir} has no registry of its own to note it in: copy content/registry into it first.`,
    );
  }
  const file = path.join(folder, ARTICLES_FILE);
  const document = parseDocument(names.includes(ARTICLES_FILE) ? await readFile(file, "utf8") : "");
  const isMapped = document.contents === null || isMap(document.contents);
  const isSound = (slug: string) => !document.has(slug) || isMap(document.get(slug));
  if (document.errors.length > 0 || !isMapped || !slugs.every(isSound)) {
    throw new OperatorError(`Nothing was withdrawn, since ${file} has a fault: mend that first.`);
  }
  for (const slug of slugs) document.setIn([slug, "withdrawn"], document.createNode(withdrawn));
  const draft = `${file}.new`;
  await writeFile(draft, document.toString());
  await rename(draft, file);
}
