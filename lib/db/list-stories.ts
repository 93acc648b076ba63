import type { Naming, Story } from "@/lib/archive/near-duplicate";
import { foldName } from "@/lib/registry/fold-text";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { STORY_SQL } from "./story-sql";

/** What articles are compared by to tell near-duplicates. */
export async function listStories(db: Database, articleIds: readonly number[]): Promise<Map<number, Story>> {
  const ids = [...new Set(articleIds)];
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: number; text: string }[]>(Prisma.sql`
    SELECT a.id, ${STORY_SQL} AS text FROM "Article" a WHERE a.id = ANY(${ids})`);
  const names = await listNames(db, ids);
  return new Map(rows.map(({ id, text }) => [id, { text: foldName(text), names: names.get(id) ?? new Map() }]));
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
