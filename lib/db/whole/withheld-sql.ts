import type { Client } from "pg";

/** The ids of articles of which no text is told; null where all is told. */
export type Withheld = readonly number[] | null;

/** The articles that are withdrawn, or merged into one that is. */
export async function listWithheld(client: Client): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(`
    WITH RECURSIVE withheld AS (
      SELECT "articleId" AS id FROM "Curation" WHERE "withdrawnOn" IS NOT NULL
      UNION
      SELECT o.id FROM withheld w JOIN "RetiredSlug" s ON s."articleId" = w.id JOIN "Article" o ON o.slug = s.slug
    )
    SELECT id FROM withheld ORDER BY id`);
  return rows.map(({ id }) => id);
}

/**
 * What a column tells instead where the text is withheld. Title, outlet and time are told as the page of a withdrawn
 * article tells them, and the digests, by which the text is known when it comes again.
 */
const TOLD_INSTEAD: Record<string, Record<string, string>> = {
  Article: {
    viewpoint: "NULL",
    citations: "'{}'::int[]",
    lead: "NULL",
    original: "''",
    parts: "''",
    search: "''::tsvector",
    hanRuns: "NULL",
    commonPhrases: "0",
  },
  Revision: {
    title: "''",
    outletName: "NULL",
    publishedAt: "NULL",
    precision: "NULL",
    viewpoint: "NULL",
    groups: "'[]'::jsonb",
    original: "''",
    parts: "''",
  },
  // Harvesters are told under which countries an article was that is gone.
  Mention: { surface: "''" },
};

const WITHOUT_ROWS = [
  "Group",
  "Bullet",
  "RemovedBullet",
  "UnlinkedPair",
  "Figure",
  "FigureScope",
  "StorySignature",
  "DuplicateGroup",
];

/** The expression of a column where it is another than the column itself; null where it is that. */
export function withheldColumn(table: string, alias: string, column: string, withheld: Withheld): string | null {
  if (withheld === null) return null;
  // It says on which disk a file lies.
  if (table === "SourceFile" && column === "stamp") return "''";
  const instead = TOLD_INSTEAD[table]?.[column];
  if (instead === undefined || withheld.length === 0) return null;
  const id = table === "Article" ? "id" : `"articleId"`;
  return `CASE WHEN ${isWithheld(`${alias}.${id}`, withheld)} THEN ${instead} ELSE ${alias}."${column}" END`;
}

/** The condition that a row is told at all. */
export function withheldRows(table: string, alias: string, withheld: Withheld): string {
  if (withheld === null || withheld.length === 0) return "TRUE";
  const own = isWithheld(`${alias}."articleId"`, withheld);
  if (WITHOUT_ROWS.includes(table)) return `NOT ${own}`;
  if (table === "NearDuplicate") return `NOT ${own} AND NOT ${isWithheld(`${alias}."otherId"`, withheld)}`;
  if (table === "Mention") {
    return `(NOT ${own} OR EXISTS (SELECT FROM "Entity" e WHERE e.id = ${alias}."entityId" AND e.kind = 'country'))`;
  }
  // What only such a text names has its name from there.
  if (table === "Entity") {
    const named = (which: string) =>
      `EXISTS (SELECT FROM "Mention" m WHERE m."entityId" = ${alias}.id AND ${which}${isWithheld(`m."articleId"`, withheld)})`;
    return `NOT (${alias}.provisional AND ${named("")} AND NOT ${named("NOT ")}
      AND NOT EXISTS (SELECT FROM "Entity" p WHERE ${alias}.id IN (p."partOfId", p."countryId")))`;
  }
  return "TRUE";
}

function isWithheld(id: string, withheld: readonly number[]): string {
  return `(${id} = ANY('{${withheld.join()}}'::int[]))`;
}
