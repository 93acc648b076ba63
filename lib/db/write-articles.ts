import { setImmediate as whenSent } from "node:timers/promises";
import { allocateSlugs } from "./allocate-slugs";
import * as rows from "./article-rows";
import { citationColumn } from "./citation-column";
import type { Database } from "./database";
import { type EntityIndex, entityIndex } from "./entity-index";
import { Prisma, type PrismaClient } from "./generated/client";
import { type Columns, execute, insertion, insertRows } from "./insert-rows";
import { keepFormerTexts } from "./keep-former-texts";
import { listPlacedArticleTags } from "./list-article-tags";
import { type Candidate, listKnownArticles } from "./match-articles";
import { notifyChange } from "./notify-change";
import { type ChunkPlan, type Outcome, planChunk, type Write } from "./plan-chunk";
import type { PreparedArticle } from "./prepared-article";
import { writeAlone } from "./write-alone";
import { deleteEmptyOutlets, listFormerOutlets, writeOutlets, writeTopics } from "./write-collections";
import { deleteLinks, linkInsertions, listedConnections } from "./write-links";
import { writeNearDuplicates } from "./write-near-duplicates";

/** What became of one article of a chunk, its id, and the slug it is found under. */
export type Written = { id: number; slug: string; outcome: Outcome };

/**
 * Stores a chunk of articles in one transaction, all of it or nothing, and answers for each article in order.
 * Web processes hear of the change when it commits.
 */
export async function writeArticles(
  prisma: PrismaClient,
  batchId: number,
  articles: readonly PreparedArticle[],
): Promise<Written[]> {
  return writeAlone(prisma, (tx) => writeChunk(tx, batchId, articles));
}

async function writeChunk(db: Database, batchId: number, articles: readonly PreparedArticle[]): Promise<Written[]> {
  const outletIds = await writeOutlets(
    db,
    articles.flatMap(({ outlet }) => outlet ?? []),
  );
  const former = await listFormerOutlets(
    db,
    articles.flatMap(({ outlet }) => outlet ?? []),
  );
  const candidates = articles.map((article) => ({
    article,
    outletId: article.outlet ? (outletIds.get(article.outlet.slug) ?? null) : null,
    formerOutletIds: article.outlet ? former.get(article.outlet.name) : undefined,
  }));
  const tags = new Set<string>();
  const written = await writeCandidates(db, batchId, candidates, tags);
  await deleteEmptyOutlets(db, [...former.values()].flat());
  if (tags.size > 0) await notifyChange(db, ["archive", ...tags]);
  return written;
}

/** Writes the candidates in order and adds the tags of what changed. One that corrects an earlier one finds it stored. */
async function writeCandidates(
  db: Database,
  batchId: number,
  candidates: readonly Candidate[],
  tags: Set<string>,
): Promise<Written[]> {
  const plan = planChunk(candidates, await listKnownArticles(db, candidates));
  const stored = plan.writes.flatMap(({ known }) => known.id ?? []);
  for (const tag of await listPlacedArticleTags(db, stored)) tags.add(tag);
  const kept = await keepFormerTexts(db, plan.writes);
  const index = await entityIndex(
    db,
    kept.flatMap(({ article }) => article.mentions),
    kept.flatMap(({ article }) => article.provisional),
  );
  const writes = kept.map((write) => ({
    ...write,
    connections: listedConnections(write.known.listed, write.article, index),
  }));
  await placeAdded(db, writes);
  // While PostgreSQL stores the texts, which takes it longest, what follows them is made ready.
  const [parts] = await Promise.all([
    whenSent().then(() => partInsertions(writes, index)),
    insertArticles(db, batchId, writes),
  ]);
  await reviseArticles(db, batchId, writes);
  await deleteParts(db, writes);
  await execute(db, parts);
  await writeNearDuplicates(
    db,
    writes.map((write) => ({ id: idOf(write), links: write.article })),
  );
  const filedAnew = await fileUnderTopics(db, plan);
  for (const tag of await listPlacedArticleTags(db, [...writes.map(idOf), ...filedAnew])) tags.add(tag);
  const written = plan.filed.map(({ known, outcome }) => ({ id: idOf({ known }), slug: known.slug, outcome }));
  return plan.rest.length === 0 ? written : [...written, ...(await writeCandidates(db, batchId, plan.rest, tags))];
}

/** What is written, with the entities it is connected to. */
type Connected = Write & { connections: rows.Connections };

const ARTICLE_COLUMNS: Columns = {
  id: "int",
  slug: "text",
  title: "text",
  outletId: "int",
  outletName: "text",
  publishedAt: "timestamp",
  precision: '"TimePrecision"',
  sortAt: "timestamp",
  viewpoint: "text",
  citations: "int[]",
  lead: "text",
  original: "text",
  parts: "text",
  digest: "text",
  linkDigest: "text",
  search: "tsvector",
  entityIds: "int[]",
  hanRuns: "text",
  commonPhrases: "int",
  batchId: "int",
};

/** Gives each article that is new a slug and an id of its own. */
async function placeAdded(db: Database, writes: readonly Connected[]): Promise<void> {
  const added = writes.filter(({ outcome }) => outcome === "added");
  if (added.length === 0) return;
  const slugs = await allocateSlugs(
    db,
    added.map(({ article }) => article.slug),
  );
  const ids = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT nextval('"Article_id_seq"')::int AS id FROM generate_series(1, ${added.length}::int)`);
  added.forEach(({ known }, index) => {
    known.slug = slugs[index] ?? known.slug;
    known.id = ids[index]?.id ?? null;
  });
}

async function insertArticles(db: Database, batchId: number, writes: readonly Connected[]): Promise<void> {
  const added = writes.filter(({ outcome }) => outcome === "added");
  await insertRows(
    db,
    "Article",
    ARTICLE_COLUMNS,
    added.map((write) => ({ id: idOf(write), ...articleRow(batchId, write) })),
  );
}

// A corrected article keeps its id and its slug; everything else is taken from the correction. One that says the same
// keeps the bytes in which it came first, however it is wrapped now.
async function reviseArticles(db: Database, batchId: number, writes: readonly Connected[]): Promise<void> {
  const changed = writes.filter(({ outcome }) => outcome !== "added");
  if (changed.length === 0) return;
  const values = changed.map((write) => ({
    id: idOf(write),
    ...articleRow(batchId, write),
    revised: write.outcome === "revised",
  }));
  await db.$executeRaw(Prisma.sql`
    UPDATE "Article" a SET title = r.title, "outletId" = r."outletId", "outletName" = r."outletName", "publishedAt" = r."publishedAt",
      precision = r.precision::"TimePrecision", "sortAt" = r."sortAt", viewpoint = r.viewpoint, citations = r.citations, lead = r.lead,
      original = CASE WHEN r.revised OR a.original = '' THEN r.original ELSE a.original END,
      parts = CASE WHEN r.revised OR a.original IN ('', r.original) THEN r.parts ELSE a.parts END,
      digest = r.digest, "linkDigest" = r."linkDigest", search = r.search::tsvector,
      "entityIds" = r."entityIds", "hanRuns" = r."hanRuns", "commonPhrases" = r."commonPhrases",
      revision = CASE WHEN r.revised THEN a.revision + 1 ELSE a.revision END,
      "batchId" = CASE WHEN r.revised THEN r."batchId" ELSE a."batchId" END,
      "revisedAt" = CASE WHEN r.revised THEN now() ELSE a."revisedAt" END
    FROM json_to_recordset(${JSON.stringify(values)}::json) AS r(
      id int, title text, "outletId" int, "outletName" text, "publishedAt" timestamp, precision text, "sortAt" timestamp,
      viewpoint text, citations int[], lead text, original text, parts text, digest text, "linkDigest" text, search text,
      "entityIds" int[], "hanRuns" text, "commonPhrases" int, "batchId" int, revised boolean)
    WHERE a.id = r.id`);
  await db.$executeRaw(Prisma.sql`
    UPDATE "ArticleTopic" f SET "sortAt" = a."sortAt" FROM "Article" a
    WHERE a.id = f."articleId" AND a.id = ANY(${changed.map(idOf)}) AND f."sortAt" <> a."sortAt"`);
}

function articleRow(batchId: number, { article, outletId, known, connections }: Connected) {
  const { title, outlet, publishedAt, precision, viewpoint, lead, original, parts, digest, linkDigest } = article;
  return {
    slug: known.slug,
    title,
    outletId,
    outletName: outlet?.name ?? null,
    publishedAt,
    precision,
    sortAt: publishedAt ?? "0001-01-01T00:00:00",
    viewpoint: viewpoint?.text ?? null,
    citations: citationColumn(viewpoint?.citations ?? []),
    lead,
    original,
    parts,
    digest,
    linkDigest,
    search: article.search,
    entityIds: rows.filteredIds(connections),
    hanRuns: article.hanRuns,
    commonPhrases: article.commonPhrases,
    batchId,
  };
}

/** Takes away the groups, bullets and links of articles that were there before. */
async function deleteParts(db: Database, writes: readonly Connected[]): Promise<void> {
  const ids = writes.filter(({ outcome }) => outcome !== "added").map(idOf);
  if (ids.length === 0) return;
  const where = { articleId: { in: ids } };
  await db.group.deleteMany({ where });
  await db.bullet.deleteMany({ where });
  await deleteLinks(db, ids);
}

/** The statements that write the groups, bullets and links of articles that have none. */
function partInsertions(writes: readonly Connected[], index: EntityIndex): Prisma.Sql[] {
  const articles = writes.map((write) => ({ id: idOf(write), article: write.article }));
  const linked = writes.map((write) => ({
    id: idOf(write),
    listed: write.known.listed,
    published: write.article.publishedAt?.slice(0, 10) ?? null,
    links: write.article,
    connections: write.connections,
  }));
  return [
    ...insertion("Group", rows.GROUP_COLUMNS, articles.flatMap(rows.groupRows)),
    ...insertion("Bullet", rows.BULLET_COLUMNS, articles.flatMap(rows.bulletRows)),
    ...linkInsertions(linked, index),
  ];
}

/**
 * Files every article of the chunk under its topic and answers with the ids of those newly filed. That changes the record
 * of an article that was there before.
 */
async function fileUnderTopics(db: Database, { filed }: ChunkPlan): Promise<number[]> {
  const topicIds = await writeTopics(
    db,
    filed.flatMap(({ article }) => article.topic ?? []),
  );
  const pairs = filed.flatMap(({ article, known }) => {
    const topicId = article.topic ? topicIds.get(article.topic.title) : undefined;
    return topicId === undefined || known.id === null ? [] : [{ articleId: known.id, topicId }];
  });
  if (pairs.length === 0) return [];
  const inserted = await db.$queryRaw<{ articleId: number }[]>(Prisma.sql`
    INSERT INTO "ArticleTopic" ("articleId", "topicId", "sortAt")
    SELECT DISTINCT r."articleId", r."topicId", a."sortAt"
    FROM json_to_recordset(${JSON.stringify(pairs)}::json) AS r("articleId" int, "topicId" int)
    JOIN "Article" a ON a.id = r."articleId"
    ON CONFLICT DO NOTHING RETURNING "articleId"`);
  const ids = inserted.map(({ articleId }) => articleId);
  const before = new Set(filed.flatMap(({ known, outcome }) => (outcome === "added" ? [] : (known.id ?? []))));
  const changed = ids.filter((id) => before.has(id));
  if (changed.length > 0) {
    await db.$executeRaw(
      Prisma.sql`UPDATE "Article" SET "changedAt" = clock_timestamp() WHERE id = ANY(${changed}::int[])`,
    );
  }
  return ids;
}

function idOf({ known }: Pick<Write, "known">): number {
  if (known.id === null) throw new Error(`Article ${known.slug} was not stored`);
  return known.id;
}
