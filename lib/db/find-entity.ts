import type { Entity, Fact } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { FILTER_BASES } from "@/lib/archive/mention";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listEntitySummaries } from "./list-entities";
import { ENTITY_REF_COLUMNS, toEntityRef } from "./to-entity-ref";

/** More parts than a page lists. */
const MOST_PARTS = 500;

/** One entity by kind and slug, or null. */
export async function findEntity(db: Database, kind: EntityKind, slug: string): Promise<Entity | null> {
  const row = await db.entity.findUnique({
    where: { kind_slug: { kind, slug } },
    include: { partOf: { select: ENTITY_REF_COLUMNS }, country: { select: ENTITY_REF_COLUMNS } },
  });
  if (!row) return null;
  const [parts, located, counts] = await Promise.all([
    listEntitySummaries(db, Prisma.sql`e."partOfId" = ${row.id}`, { limit: MOST_PARTS }),
    listEntitySummaries(db, Prisma.sql`e."countryId" = ${row.id}`, { limit: MOST_PARTS }),
    db.articleEntity.groupBy({ by: ["basis"], where: { entityId: row.id }, _count: true }),
  ]);
  const counted = (filter: boolean) =>
    counts.reduce(
      (sum, { basis, _count }) => ((FILTER_BASES as readonly string[]).includes(basis) === filter ? sum + _count : sum),
      0,
    );
  return {
    ...toEntityRef(row),
    count: counted(true),
    connectedCount: counted(false),
    provisional: row.provisional,
    aliases: row.aliases,
    facts: row.facts as Fact[],
    partOf: row.partOf && toEntityRef(row.partOf),
    country: row.country && toEntityRef(row.country),
    parts,
    located,
  };
}
