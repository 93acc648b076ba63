import type { Entity } from "@/lib/archive/entity";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import type { EntitySummaryRow } from "./list-entities";
import { toEntityRef } from "./to-entity-ref";

/** More than a page lists. */
const MOST = 1_000;

type Relation = "part" | "located" | "member" | "group";
export type RelationRow = EntitySummaryRow & { relation: Relation; since: string | null };

/**
 * The rows of everything that stands in a relation to an entity: its parts, what lies in it, its members, the groups it is
 * a member of; what articles name most often first.
 */
export function relationRows(id: Prisma.Sql): Prisma.Sql {
  // The registry states a member as a fact: the country's code and, where it is known, the date of joining.
  return Prisma.sql`
    WITH self AS (SELECT id, kind, code, facts FROM "Entity" WHERE id = ${id}),
    membership AS (
      SELECT g.id AS "groupId", left(f->>'value', 2) AS code, substring(f->>'value' FROM '\\((.*)\\)') AS since
      FROM "Entity" g, jsonb_array_elements(g.facts) f
      WHERE g.kind = 'group' AND f->>'name' = 'member'
    ),
    related AS (
      SELECT e.id, 'part' AS relation, NULL AS since FROM "Entity" e WHERE e."partOfId" = ${id}
      UNION ALL SELECT e.id, 'located', NULL FROM "Entity" e WHERE e."countryId" = ${id}
      UNION ALL SELECT e.id, 'member', m.since FROM self s
        JOIN membership m ON m."groupId" = s.id JOIN "Entity" e ON e.code = m.code
      UNION ALL SELECT m."groupId", 'group', m.since FROM self s JOIN membership m ON m.code = s.code
    )
    SELECT r.relation, r.since, e.id, e.kind, e.slug, e.code, e."nameEn", e."nameZh", e.provisional, c.count
    FROM related r JOIN "Entity" e ON e.id = r.id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM "ArticleEntity" x WHERE x."entityId" = e.id AND x.basis IN (${FILTER_BASES_SQL})
    ) c
    ORDER BY c.count DESC, e."nameEn" NULLS LAST, e.slug LIMIT ${MOST}`;
}

export function toRelations(rows: readonly RelationRow[]): Pick<Entity, "parts" | "located" | "members" | "memberOf"> {
  const of = (relation: Relation) =>
    rows
      .filter((row) => row.relation === relation)
      .map((row) => ({ ...toEntityRef(row), count: row.count, provisional: row.provisional, since: row.since }));
  const without = (relation: Relation) => of(relation).map(({ since: _, ...entity }) => entity);
  return { parts: without("part"), located: without("located"), members: of("member"), memberOf: of("group") };
}
