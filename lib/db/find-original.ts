import type { Database } from "./database";

/** An article's text as it was given, and what each of its characters is (lib/parse/encode-parts). */
export type Original = { title: string; original: string; parts: string };

/** The original of one article by its slug, or null; null too for one that is withdrawn or merged into another. */
export async function findOriginal(db: Database, slug: string): Promise<Original | null> {
  const select = { title: true, original: true, parts: true };
  return slug.includes("\0") ? null : db.article.findUnique({ where: { slug, listed: true }, select });
}
