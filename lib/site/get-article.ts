import "server-only";
import { notFound } from "next/navigation";
import type { Article } from "@/lib/archive/article";
import { findArticle } from "@/lib/db/find-article";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";

const readArticle = cachedRead(
  "article",
  (slug: string) => findArticle(siteDatabase(), slug, siteTimezone()),
  (slug) => [`article:${slug}`],
);

/** The article of a page; a slug that names none ends as a 404. */
export async function getArticle(slug: string): Promise<Article> {
  return (await readArticle(slug)) ?? notFound();
}
