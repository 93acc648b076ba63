import type { EntityRef } from "@/lib/archive/article";
import { isDateBound } from "@/lib/archive/date-bound";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { nearSlugs } from "@/lib/archive/near-slugs";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listTitles } from "./list-titles";
import { ENTITY_REF_COLUMNS, toEntityRef } from "./to-entity-ref";

const MOST = 5;
/** As many of a day or of a kind are compared. */
const MOST_COMPARED = 500;
/** Among many names that begin with one letter those are compared first that begin with as many. */
const SURELY_RIGHT = 4;

/** The listed articles whose slug is like `slug`: those of its day, else those whose title holds its words. */
export async function listNearArticles(
  db: Database,
  slug: string,
  words: string,
): Promise<{ slug: string; title: string }[]> {
  const day = /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(slug)?.[0];
  const ofDay =
    day === undefined || !isDateBound(day)
      ? []
      : await db.$queryRaw<{ slug: string; title: string }[]>(Prisma.sql`
          SELECT slug, title FROM "Article"
          WHERE listed AND "sortAt" >= ${`${day}T00:00:00`}::timestamp AND "sortAt" < ${`${day}T00:00:00`}::timestamp + interval '1 day'
          ORDER BY "sortAt" DESC, id DESC LIMIT ${MOST_COMPARED}`);
  const near = nearSlugs(slug, ofDay, MOST);
  return near.length > 0 ? near : listTitles(db, words, MOST);
}

/** The entities of a kind with a page whose slug begins as `slug` does and is like it. */
export async function listNearEntities(db: Database, kind: EntityKind, slug: string): Promise<EntityRef[]> {
  const begun = await listNearEntitiesFrom(db, kind, slug, slug.slice(0, SURELY_RIGHT));
  return begun.length > 0 ? begun : listNearEntitiesFrom(db, kind, slug, slug.slice(0, 1));
}

async function listNearEntitiesFrom(
  db: Database,
  kind: EntityKind,
  slug: string,
  beginning: string,
): Promise<EntityRef[]> {
  const rows = await db.entity.findMany({
    // What only withdrawn articles name has no page.
    where: { kind, slug: { startsWith: beginning }, OR: [{ provisional: false }, { articles: { some: {} } }] },
    select: ENTITY_REF_COLUMNS,
    orderBy: { slug: "asc" },
    take: MOST_COMPARED,
  });
  return nearSlugs(slug, rows, MOST).map(toEntityRef);
}
