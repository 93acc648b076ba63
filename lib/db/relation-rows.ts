import type { Entity } from "@/lib/archive/entity";
import { entityKey } from "@/lib/archive/entity-key";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import type { EntitySummaryRow } from "./list-entities";
import { toEntityRef } from "./to-entity-ref";

/** More than a page lists. */
const MOST = 1_000;

type Relation = "part" | "located" | "member" | "group" | "fact";
/** `told`: of a membership the date of joining, of what names the entity in a fact that fact's name. */
export type RelationRow = EntitySummaryRow & { relation: Relation; told: string | null };

/**
 * The rows of everything that stands in a relation to an entity: its parts, what lies in it, its members, the groups it is
 * a member of, what names it in a fact; what articles name most often first.
 */
export function relationRows(id: Prisma.Sql): Prisma.Sql {
  // The registry states a member as a fact: the country's code and, where it is known, the date of joining.
  return Prisma.sql`
    WITH self AS (SELECT id, kind, slug, code FROM "Entity" WHERE id = ${id}),
    membership AS (
      SELECT g.id AS "groupId", left(f->>'value', 2) AS code, substring(f->>'value' FROM '\\((.*)\\)') AS since
      FROM "Entity" g, jsonb_array_elements(g.facts) f
      WHERE g.kind = 'group' AND f->>'name' = 'member'
    ),
    link AS (
      SELECT id, jsonb_build_object('links', jsonb_build_array(jsonb_build_object('kind', kind, 'slug', slug))) AS held FROM self
    ),
    related AS (
      SELECT e.id, 'part' AS relation, NULL AS told FROM "Entity" e WHERE e."partOfId" = ${id}
      UNION ALL SELECT e.id, 'located', NULL FROM "Entity" e WHERE e."countryId" = ${id}
      UNION ALL SELECT e.id, 'member', m.since FROM self s
        JOIN membership m ON m."groupId" = s.id JOIN "Entity" e ON e.code = m.code
      UNION ALL SELECT m."groupId", 'group', m.since FROM self s JOIN membership m ON m.code = s.code
      UNION ALL (SELECT DISTINCT o.id, 'fact', f->>'name'
        FROM link l JOIN "Entity" o ON o.facts @> jsonb_build_array(l.held) AND o.facts <> '[]' AND o.id <> l.id
        CROSS JOIN jsonb_array_elements(o.facts) f WHERE f @> l.held)
    )
    SELECT r.relation, r.told, e.id, e.kind, e.slug, e.code, e."nameEn", e."nameZh", e.provisional, c.count
    FROM related r JOIN "Entity" e ON e.id = r.id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM "ArticleEntity" x WHERE x."entityId" = e.id AND x.basis IN (${FILTER_BASES_SQL})
    ) c
    ORDER BY c.count DESC, e."nameEn" NULLS LAST, e.slug LIMIT ${MOST}`;
}

type Relations = Pick<Entity, "parts" | "located" | "members" | "memberOf" | "factOwners">;

export function toRelations(rows: readonly RelationRow[]): Relations {
  const of = (relation: Relation) =>
    rows
      .filter((row) => row.relation === relation)
      .map((row) => ({
        told: row.told,
        summary: { ...toEntityRef(row), count: row.count, provisional: row.provisional },
      }));
  const summaries = (relation: Relation) => of(relation).map(({ summary }) => summary);
  const memberships = (relation: Relation) => of(relation).map(({ told, summary }) => ({ ...summary, since: told }));
  const parts = summaries("part");
  const located = summaries("located");
  // A country lists what lies in it already, whatever else says so.
  const listed = new Set([...parts, ...located].map(entityKey));
  const factOwners = of("fact")
    .filter(({ summary }) => !listed.has(entityKey(summary)))
    .map(({ told, summary }) => ({ ...summary, fact: told ?? "" }));
  return { parts, located, members: memberships("member"), memberOf: memberships("group"), factOwners };
}
