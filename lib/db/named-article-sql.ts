import type { NamedArticle } from "@/lib/archive/surroundings";
import { Prisma } from "./generated/client";
import { toPublishedTime } from "./to-published-time";

export type NamedArticleRow = {
  slug: string;
  title: string;
  /** As JSON states it: as it is stored, without a zone. */
  publishedAt: string | null;
  precision: "minute" | "day" | null;
};

/** An article `a` as JSON that `toNamedArticle` reads. */
export const NAMED_ARTICLE_SQL = Prisma.sql`json_build_object(
  'slug', a.slug, 'title', a.title, 'publishedAt', a."publishedAt", 'precision', a.precision)`;

export function toNamedArticle(
  { slug, title, publishedAt, precision }: NamedArticleRow,
  timezone: string,
): NamedArticle {
  const stated = publishedAt === null ? null : new Date(`${publishedAt}Z`);
  return { slug, title, published: toPublishedTime(stated, precision, timezone) };
}
