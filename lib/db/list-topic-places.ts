import type { TopicPlace } from "@/lib/archive/surroundings";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { NAMED_ARTICLE_SQL, type NamedArticleRow, toNamedArticle } from "./named-article-sql";

/** An article may have been collected under many topics; so many are walked through. */
const MOST_TOPICS = 3;

/** `sortAt` of an article without a date: it has no place in time, and no neighbours. */
const UNDATED = Prisma.sql`'0001-01-01'::timestamp`;

/**
 * The listed article of a topic that stands next to the one of a row `f` of "ArticleTopic", on one side, as its `id`; found by
 * the topic's own order, however many articles it has.
 */
export function neighbourIn(side: "earlier" | "later"): Prisma.Sql {
  const [sign, order] = side === "earlier" ? ["<", "DESC"] : [">", "ASC"];
  return Prisma.sql`SELECT n."articleId" AS id FROM "ArticleTopic" n
    WHERE n."topicId" = f."topicId" AND (n."sortAt", n."articleId") ${Prisma.raw(sign)} (f."sortAt", f."articleId")
      AND f."sortAt" > ${UNDATED} AND n."sortAt" > ${UNDATED}
      AND EXISTS (SELECT 1 FROM "Article" l WHERE l.id = n."articleId" AND l.listed)
    ORDER BY n."sortAt" ${Prisma.raw(order)}, n."articleId" ${Prisma.raw(order)} LIMIT 1`;
}

type PlaceRow = { slug: string; title: string; earlier: NamedArticleRow | null; later: NamedArticleRow | null };

/** The articles before and after one in each of its topics, by time; an article without a date has no place. One query. */
export async function listTopicPlaces(db: Database, slug: string, timezone: string): Promise<TopicPlace[]> {
  const named = (side: "earlier" | "later") => Prisma.sql`(
    SELECT ${NAMED_ARTICLE_SQL} FROM (${neighbourIn(side)}) n
    JOIN "Article" a ON a.id = n.id)`;
  const rows = await db.$queryRaw<PlaceRow[]>(Prisma.sql`
    SELECT t.slug, t.title, ${named("earlier")} AS earlier, ${named("later")} AS later
    FROM "Article" own JOIN "ArticleTopic" f ON f."articleId" = own.id JOIN "Topic" t ON t.id = f."topicId"
    WHERE own.slug = ${slug} AND own.listed ORDER BY t.id LIMIT ${MOST_TOPICS}`);
  return rows
    .map(({ earlier, later, ...topic }) => ({
      topic,
      earlier: earlier && toNamedArticle(earlier, timezone),
      later: later && toNamedArticle(later, timezone),
    }))
    .filter(({ earlier, later }) => earlier !== null || later !== null);
}
