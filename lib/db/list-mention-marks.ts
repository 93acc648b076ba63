import type { Mark } from "@/lib/archive/article";
import { groupBy } from "@/lib/archive/group-by";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";

/** A passage of an article: its title, its viewpoint or, by its key, a bullet. */
type Passage = { slug: string; field: string; bullet: string | null };
export const passageKey = ({ slug, field, bullet }: Passage) => `${slug} ${field} ${bullet ?? ""}`;

/** Where the articles name one of the entities, or a part of one: the marks of each passage by `passageKey`. */
export async function listMentionMarks(
  db: Database,
  slugs: readonly string[],
  entities: readonly number[],
): Promise<ReadonlyMap<string, Mark[]>> {
  if (slugs.length === 0 || entities.length === 0) return new Map();
  const rows = await db.$queryRaw<(Passage & Mark)[]>(Prisma.sql`
    WITH RECURSIVE part AS (
      SELECT unnest(${[...new Set(entities)]}::int[]) AS id
      UNION SELECT e.id FROM part JOIN "Entity" e ON e."partOfId" = part.id
    )
    SELECT a.slug, m.field::text AS field, m."bulletKey" AS bullet, m.start, m."end"
    FROM "Article" a JOIN "Mention" m ON m."articleId" = a.id
    WHERE a.slug = ANY(${[...slugs]}) AND m.basis IN (${FILTER_BASES_SQL}) AND m."entityId" IN (SELECT id FROM part)`);
  const marks = groupBy(rows, passageKey);
  return new Map([...marks].map(([key, found]) => [key, found.map(({ start, end }) => ({ start, end }))]));
}
