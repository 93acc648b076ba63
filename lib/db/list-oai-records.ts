import { FILTER_BASES } from "@/lib/archive/mention";
import { type OaiRecord, type OaiSet, parseSetSpec } from "@/lib/export/oai/oai-record";
import type { OaiHarvest } from "@/lib/export/oai/parse-oai-request";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { findSettledInstant } from "./find-settled-instant";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";

type Row = { id: number; slug: string; changedAt: string; deleted: boolean; sets: string[] };

const CHANGED_AT = Prisma.sql`to_char(a."changedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The sets of an article, which it keeps when it is withdrawn: its connections go then, its mentions stay. */
const SETS = Prisma.sql`ARRAY(
  SELECT 'country:' || e.slug FROM "Entity" e WHERE e.kind = 'country' AND e.id IN (
    SELECT m."entityId" FROM "Mention" m WHERE m."articleId" = a.id AND m.basis IN (${FILTER_BASES_SQL}))
  UNION SELECT 'topic:' || t.slug FROM "ArticleTopic" x JOIN "Topic" t ON t.id = x."topicId" WHERE x."articleId" = a.id
  ORDER BY 1)`;

/**
 * Records in the order in which they last changed, from a place on. An address that an article had before it got another
 * is told as a record that is gone, so that who harvested it learns so. `limit` more than there are is all of them.
 */
export async function listOaiRecords(
  db: Database,
  { from, until, set, after }: OaiHarvest,
  { limit, timezone, withMetadata }: { limit: number; timezone: string; withMetadata: boolean },
): Promise<OaiRecord[]> {
  const conditions = [setCondition(set)];
  if (from) conditions.push(Prisma.sql`a."changedAt" >= ${from.toISOString()}::timestamptz`);
  if (until) conditions.push(Prisma.sql`a."changedAt" < ${until.toISOString()}::timestamptz`);
  const where = Prisma.join(conditions, " AND ");
  const beyond = (slug: Prisma.Sql) =>
    after ? Prisma.sql`(a."changedAt", ${slug}) > (${after.changedAt}::timestamptz, ${after.slug})` : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a.id, a.slug, ${CHANGED_AT} AS "changedAt", a.deleted, ${SETS} AS sets FROM (
      (SELECT a.id, a.slug, a."changedAt", NOT a.listed AS deleted FROM "Article" a
       WHERE ${where} AND ${beyond(Prisma.sql`a.slug`)} ORDER BY a."changedAt", a.slug LIMIT ${limit})
      UNION ALL
      (SELECT a.id, s.slug, a."changedAt", TRUE FROM "RetiredSlug" s JOIN "Article" a ON a.id = s."articleId"
       WHERE ${where} AND ${beyond(Prisma.sql`s.slug`)} AND NOT EXISTS (SELECT 1 FROM "Article" o WHERE o.slug = s.slug)
       ORDER BY a."changedAt", s.slug LIMIT ${limit})
    ) a ORDER BY a."changedAt", a.slug LIMIT ${limit}`);
  return withMetadata ? toRecords(db, rows, timezone) : rows.map((row) => ({ ...row, metadata: null }));
}

/**
 * The records of a harvest that are settled, and the instant up to which they are: what a harvester asks for from then on
 * is what these are not. What is being written bears an earlier time than the one at which it can be read.
 */
export async function listSettledRecords(
  db: Database,
  harvest: OaiHarvest,
  options: { limit: number; timezone: string; withMetadata: boolean },
): Promise<{ records: OaiRecord[]; settled: Date }> {
  // Before the records are read: what is written between the two is later.
  const settled = await findSettledInstant(db);
  const until = harvest.until === null || harvest.until > settled ? settled : harvest.until;
  return { records: await listOaiRecords(db, { ...harvest, until }, options), settled };
}

/** The record of one article by a slug that it has or had; null where there is none. */
export async function findOaiRecord(db: Database, slug: string, timezone: string): Promise<OaiRecord | null> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a.id, ${slug} AS slug, ${CHANGED_AT} AS "changedAt", NOT a.listed OR a.slug <> ${slug} AS deleted, ${SETS} AS sets
    FROM "Article" a WHERE a.id = coalesce(
      (SELECT id FROM "Article" WHERE slug = ${slug}), (SELECT "articleId" FROM "RetiredSlug" WHERE slug = ${slug}))`);
  const [record] = await toRecords(db, rows, timezone);
  return record ?? null;
}

async function toRecords(db: Database, rows: readonly Row[], timezone: string): Promise<OaiRecord[]> {
  const present = rows.flatMap(({ id, deleted }) => (deleted ? [] : id));
  const summaries = new Map(
    (await listArticleSummaries(db, present, timezone)).map((summary) => [summary.slug, summary] as const),
  );
  const curations = await db.curation.findMany({ where: { articleId: { in: present } } });
  const curationOf = new Map(curations.map((row) => [row.articleId, row]));
  return rows.map(({ id, ...header }): OaiRecord => {
    const summary = header.deleted ? undefined : summaries.get(header.slug);
    if (!summary) return { ...header, deleted: true, metadata: null };
    const curation = curationOf.get(id);
    const naming: readonly string[] = FILTER_BASES;
    return {
      ...header,
      metadata: {
        title: summary.title,
        titles: [curation?.titleEn ?? null, curation?.titleZh ?? null].filter((title) => title !== null),
        outlet: summary.outlet,
        published: summary.published,
        lead: summary.lead,
        subjects: summary.entities.filter(({ basis, inherited }) => !inherited && naming.includes(basis)),
        sourceUrl: curation?.sourceUrl ?? null,
        rights: curation?.rights ?? null,
      },
    };
  });
}

/** Every set that has or had a record. */
export async function listOaiSets(db: Database): Promise<OaiSet[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT spec, name FROM (
      SELECT 'country' AS spec, 'Articles that name a country' AS name, 1 AS place
      UNION ALL SELECT 'country:' || slug, coalesce("nameEn", "nameZh", slug), 2 FROM "Entity" e
        WHERE kind = 'country' AND EXISTS (
          SELECT 1 FROM "Mention" m WHERE m."entityId" = e.id AND m.basis IN (${FILTER_BASES_SQL}))
      UNION ALL SELECT 'topic', 'Articles by the topic they were collected under', 3
      UNION ALL SELECT 'topic:' || slug, title, 4 FROM "Topic"
    ) s ORDER BY place, spec`);
}

/** When the record that changed longest ago did so, UTC with milliseconds; null for an empty archive. */
export async function findEarliestChange(db: Database): Promise<string | null> {
  const [row] = await db.$queryRaw<{ changedAt: string }[]>(Prisma.sql`
    SELECT ${CHANGED_AT} AS "changedAt" FROM "Article" a ORDER BY a."changedAt" LIMIT 1`);
  return row?.changedAt ?? null;
}

function setCondition(spec: string | null): Prisma.Sql {
  if (spec === null) return Prisma.sql`TRUE`;
  const set = parseSetSpec(spec);
  if (set === null) return Prisma.sql`FALSE`;
  const named = set.slug === null ? Prisma.sql`TRUE` : Prisma.sql`e.slug = ${set.slug}`;
  if (set.of === "topic") {
    return Prisma.sql`a.id IN (
      SELECT x."articleId" FROM "ArticleTopic" x JOIN "Topic" e ON e.id = x."topicId" WHERE ${named})`;
  }
  return Prisma.sql`a.id IN (
    SELECT m."articleId" FROM "Mention" m JOIN "Entity" e ON e.id = m."entityId"
    WHERE e.kind = 'country' AND ${named} AND m.basis IN (${FILTER_BASES_SQL}))`;
}
