import { Client } from "pg";

/** What each table holds, without ids and times, as a query with one row for each of its own. */
const CONTENTS: Record<string, string> = {
  Article: `SELECT a.slug, a.title, o.slug AS outlet, a."outletName", a."publishedAt", a.precision, a."sortAt", a.viewpoint, a.citations,
    a.lead, a.original, a.parts, a.digest, a."linkDigest", a.revision, a.listed, a.search, a."hanRuns", a."commonPhrases",
    ARRAY(SELECT e.kind || '/' || e.slug FROM "Entity" e WHERE e.id = ANY(a."entityIds") ORDER BY 1) AS entities
    FROM "Article" a LEFT JOIN "Outlet" o ON o.id = a."outletId"`,
  ArticleTopic: `SELECT a.slug, t.slug AS topic FROM "ArticleTopic" x JOIN "Article" a ON a.id = x."articleId" JOIN "Topic" t ON t.id = x."topicId"`,
  Group: `SELECT a.slug, x.number, x.heading, x.citations FROM "Group" x JOIN "Article" a ON a.id = x."articleId"`,
  Bullet: `SELECT a.slug, x.key, x."groupNumber", x.position, x.text, x.citations FROM "Bullet" x JOIN "Article" a ON a.id = x."articleId"`,
  Mention: `SELECT a.slug, x.position, e.kind, e.slug AS entity, x.field, x."groupNumber", x."bulletKey", x.start, x."end",
    x.surface, x.basis, x.rule FROM "Mention" x JOIN "Article" a ON a.id = x."articleId" JOIN "Entity" e ON e.id = x."entityId"`,
  ArticleEntity: `SELECT a.slug, e.kind, e.slug AS entity, x.basis, x.inherited, x.mentions
    FROM "ArticleEntity" x JOIN "Article" a ON a.id = x."articleId" JOIN "Entity" e ON e.id = x."entityId"`,
  Revision: `SELECT a.slug, x.number, x.title, x.original, x.digest FROM "Revision" x JOIN "Article" a ON a.id = x."articleId"`,
  RemovedBullet: `SELECT a.slug, x.key, x.text FROM "RemovedBullet" x JOIN "Article" a ON a.id = x."articleId"`,
  RetiredSlug: `SELECT x.slug, a.slug AS article FROM "RetiredSlug" x JOIN "Article" a ON a.id = x."articleId"`,
  Topic: `SELECT slug, title FROM "Topic"`,
  Outlet: `SELECT slug, name, "nameEn", "nameZh" FROM "Outlet"`,
  Entity: `SELECT e.kind, e.slug, e.code, e."nameEn", e."nameZh", e.aliases, e.facts, e.provisional, p.slug AS part, c.slug AS country
    FROM "Entity" e LEFT JOIN "Entity" p ON p.id = e."partOfId" LEFT JOIN "Entity" c ON c.id = e."countryId"`,
  EntityName: `SELECT e.kind, e.slug, n.folded FROM "EntityName" n JOIN "Entity" e ON e.id = n."entityId"`,
  SourceFile: `SELECT path, sha256, size, pipeline, articles, digests FROM "SourceFile"`,
};

/** Of each table how many rows it has and a digest of what they say: two archives of the same content have the same. */
export async function digestArchive(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const digests: Record<string, string> = {};
    for (const [table, contents] of Object.entries(CONTENTS)) {
      const { rows } = await client.query<{ digest: string }>(
        `SELECT count(*) || ' rows ' || md5(coalesce(string_agg(row, '' ORDER BY row COLLATE "C"), '')) AS digest
         FROM (SELECT md5(t::text) AS row FROM (${contents}) t) x`,
      );
      digests[table] = rows[0]?.digest ?? "";
    }
    return digests;
  } finally {
    await client.end();
  }
}

/** The tables that differ, each with what was expected and what is there. */
export function compareDigests(expected: Record<string, string>, found: Record<string, string>): string[] {
  return Object.keys(expected)
    .filter((table) => expected[table] !== found[table])
    .map((table) => `${table}: expected ${expected[table]}, found ${found[table]}`);
}
