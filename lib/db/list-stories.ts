import type { Naming, Story } from "@/lib/archive/near-duplicate";
import { storyText } from "@/lib/archive/story-text";
import { foldName } from "@/lib/registry/fold-text";
import { ARTICLE_TEXT_ROWS, toArticleText } from "./article-text";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What articles are compared by to tell near-duplicates. */
export async function listStories(db: Database, articleIds: readonly number[]): Promise<Map<number, Story>> {
  const ids = [...new Set(articleIds)];
  if (ids.length === 0) return new Map();
  const rows = await db.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, viewpoint: true, ...ARTICLE_TEXT_ROWS },
  });
  const names = await listNames(db, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      { text: foldName(storyText({ title: row.title, ...toArticleText(row) })), names: names.get(row.id) ?? new Map() },
    ]),
  );
}

/** The kinds of entity that tell where and of what a story is. Which people and organizations a report names is its choice. */
const SUBJECTS = Prisma.sql`'country', 'place', 'workshop', 'conference'`;

async function listNames(db: Database, ids: number[]): Promise<Map<number, Map<string, Naming>>> {
  const rows = await db.$queryRaw<(Naming & { articleId: number; entityId: number })[]>(Prisma.sql`
    SELECT m."articleId", m."entityId", bool_or(m.field = 'title') AS "inTitle", count(*)::int AS times
    FROM "Mention" m JOIN "Entity" e ON e.id = m."entityId"
    WHERE m."articleId" = ANY(${ids}) AND e.kind IN (${SUBJECTS}) GROUP BY 1, 2`);
  const names = new Map<number, Map<string, Naming>>();
  for (const { articleId, entityId, inTitle, times } of rows) {
    const known = names.get(articleId) ?? new Map<string, Naming>();
    names.set(articleId, known.set(String(entityId), { inTitle, times }));
  }
  return names;
}
