import { readdirSync, readFileSync } from "node:fs";
import { compileLinker } from "@/lib/registry/compile-linker";
import { linkArticle } from "@/lib/registry/link-article";
import { parseRegistry } from "@/lib/registry/parse-registry";
import type { LinkResult } from "@/lib/registry/registry";

const FOLDER = "content/registry";

export const shippedFiles = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ path: `${FOLDER}/${file}`, text: readFileSync(`${FOLDER}/${file}`, "utf8") }));

export const shipped = parseRegistry(shippedFiles);
if (shipped.value === null) throw new Error(`the shipped registry has faults: ${JSON.stringify(shipped.diagnostics)}`);

export const shippedRegistry = shipped.value;
export const shippedLinker = compileLinker(shippedRegistry);

/** Links one text as an article's viewpoint. */
export function linkText(text: string): LinkResult {
  return linkArticle(shippedLinker, { title: "", viewpoint: { text, citations: [] }, groups: [] });
}

/** `slug [surface]` of every mention of a kind, in order. */
export function linked(text: string, kind: string): string[] {
  return linkText(text)
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ slug, surface }) => `${slug} [${surface}]`);
}
