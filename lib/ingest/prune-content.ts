import { lstat } from "node:fs/promises";
import path from "node:path";
import { instantIn } from "@/lib/archive/time-zone";
import type { PrismaClient } from "@/lib/db/generated/client";
import { type GoneArticle, listGoneArticles } from "@/lib/db/list-gone-articles";
import { deleteSourceFiles, findSourceDigests, listSourceFiles } from "@/lib/db/source-files";
import { REGISTRY_SOURCE } from "./registry-update";
import { withdrawArticles } from "./withdraw-articles";

/**
 * Files of the content folder that are gone, and the articles that were in no other. `unknown` are those that an earlier
 * version of the archive read last, which did not note what they gave: nothing is said of their articles.
 */
export type Gone = { files: string[]; articles: GoneArticle[]; unknown: string[] };

export type PruneOptions = { prisma: PrismaClient; contentDir: string; root: string };

/** Finds what is gone from the content folder. Changes nothing. */
export async function findGone({ prisma, contentDir, root }: PruneOptions): Promise<Gone> {
  const files: string[] = [];
  const unknown: string[] = [];
  for (const [name, { articles }] of await listSourceFiles(prisma)) {
    if (name === REGISTRY_SOURCE) continue;
    const file = path.resolve(root, name);
    if (file.startsWith(contentDir + path.sep) && (await isGone(file))) {
      if (articles > 0 && (await findSourceDigests(prisma, name)).length === 0) unknown.push(name);
      else files.push(name);
    }
  }
  const articles = files.length === 0 ? [] : await listGoneArticles(prisma, files);
  return { files: files.sort(), articles, unknown: unknown.sort() };
}

/** Notes the articles as withdrawn in the registry and forgets the files; the next ingest withdraws them. */
export async function withdrawGone(options: PruneOptions & { timezone: string; now: Date }, gone: Gone): Promise<void> {
  const on = instantIn(options.timezone, options.now).slice(0, 10);
  const slugs = gone.articles.map(({ slug }) => slug);
  if (slugs.length > 0) {
    await withdrawArticles(options.contentDir, slugs, {
      on,
      reason: "Its file was removed from the archive's content.",
    });
  }
  await deleteSourceFiles(options.prisma, gone.files);
}

// One that only cannot be looked at now, on a disk that is not there or behind a folder that may not be entered, is not gone.
async function isGone(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}
