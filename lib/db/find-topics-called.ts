import { foldName } from "@/lib/search/fold";
import type { CalledTopic } from "@/lib/search/search-result";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** The topics whose title a search text is, whatever its case, signs and characters. */
export async function findTopicsCalled(db: Database, q: string): Promise<CalledTopic[]> {
  const wanted = foldName(q);
  if (wanted === "") return [];
  // Topics are few and keep no folded title: all are read, in order of their key, which needs no sequential scan.
  const topics = await db.$queryRaw<{ id: number; slug: string; title: string }[]>(
    Prisma.sql`SELECT id, slug, title FROM "Topic" ORDER BY id`,
  );
  const called = topics.filter(({ title }) => foldName(title) === wanted);
  if (called.length === 0) return [];
  const counts = await db.$queryRaw<{ id: number; count: number }[]>(Prisma.sql`
    SELECT r."topicId" AS id, count(*)::int AS count FROM "ArticleTopic" r JOIN "Article" a ON a.id = r."articleId"
    WHERE r."topicId" = ANY(${called.map(({ id }) => id)}) AND a.listed GROUP BY 1`);
  return called.flatMap(({ id, slug, title }) => {
    const count = counts.find((each) => each.id === id)?.count ?? 0;
    return count > 0 ? [{ slug, title, count }] : [];
  });
}
