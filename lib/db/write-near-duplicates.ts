import { nearDuplicateLikeness } from "@/lib/archive/near-duplicate";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { groupDuplicates, type Pair } from "./group-duplicates";
import { insertRows } from "./insert-rows";
import { listStories } from "./list-stories";
import type { PreparedLinks } from "./prepared-links";

/**
 * Of the articles that share a band only the latest are looked at: a band that more have is of a phrase that everybody
 * uses, or of a story that everybody took over, and then its other copies lead to one another.
 */
const MOST_OF_A_BAND = 50;
/** The most articles that one is compared with, those first with which it shares the most bands. */
const MOST_COMPARED = 50;

type ComparedArticle = { id: number; links: Pick<PreparedLinks, "bands"> };

/** An article's bands, as they travel. */
type Signature = { articleId: number; bands: number[] };

/**
 * Finds the near-duplicates of articles that were just stored, with their mentions, among all articles and each other,
 * and writes them in place of those they had.
 */
export async function writeNearDuplicates(db: Database, articles: readonly ComparedArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const former = await deleteNearDuplicates(
    db,
    articles.map(({ id }) => id),
  );
  const signatures = articles.map(({ id, links }) => ({ articleId: id, bands: links.bands }));
  await insertRows(db, "StorySignature", { articleId: "int", bands: "int[]" }, signatures);
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "DuplicateBand" (band, "articleId")
    SELECT DISTINCT band, "articleId" FROM ${bandsOf(signatures)} ORDER BY 1, 2`);
  const pairs = await findPairs(db, signatures);
  await insertRows(
    db,
    "NearDuplicate",
    { articleId: "int", otherId: "int", likeness: "real" },
    pairs.flatMap(({ one, other, likeness }) => [
      { articleId: one, otherId: other, likeness },
      { articleId: other, otherId: one, likeness },
    ]),
  );
  await groupDuplicates(db, former, pairs);
}

/** Takes away all that is known of the duplicates of articles, and answers with the pairs they were part of. */
async function deleteNearDuplicates(db: Database, articleIds: readonly number[]): Promise<Pair[]> {
  const signatures = await db.$queryRaw<Signature[]>(
    Prisma.sql`DELETE FROM "StorySignature" WHERE "articleId" = ANY(${[...articleIds]}) RETURNING "articleId", bands`,
  );
  // Of a first load none had any.
  if (signatures.length === 0) return [];
  await db.$executeRaw(Prisma.sql`
    DELETE FROM "DuplicateBand" b USING ${bandsOf(signatures)}
    WHERE b.band = s.band AND b."articleId" = s."articleId"`);
  const ids = signatures.map(({ articleId }) => articleId);
  const pairs = await db.$queryRaw<Pair[]>(Prisma.sql`
    DELETE FROM "NearDuplicate" WHERE "articleId" = ANY(${ids}) OR "otherId" = ANY(${ids})
    RETURNING "articleId" AS one, "otherId" AS other`);
  return pairs.filter(({ one, other }) => one < other);
}

// Given as values: a plan that reads them from the table could read the whole of it.
function bandsOf(signatures: readonly Signature[]): Prisma.Sql {
  const rows = JSON.stringify(signatures.map(({ articleId, bands }) => ({ articleId, bands })));
  return Prisma.sql`(
    SELECT "articleId", unnest(bands) AS band FROM json_to_recordset(${rows}::json) AS r("articleId" int, bands int[])
  ) s`;
}

/** The articles that share a band with one of these, as many as are compared. */
export async function listCandidates(db: Database, signatures: readonly Signature[]): Promise<Pair[]> {
  return db.$queryRaw<Pair[]>(Prisma.sql`
    SELECT one, other FROM (
      SELECT s."articleId" AS one, other, row_number() OVER (PARTITION BY s."articleId" ORDER BY count(*) DESC, other DESC) AS place
      FROM ${bandsOf(signatures)}
      CROSS JOIN LATERAL (
        SELECT "articleId" AS other FROM "DuplicateBand" b WHERE b.band = s.band
        ORDER BY b.band DESC, b."articleId" DESC LIMIT ${MOST_OF_A_BAND + 1}
      ) near
      WHERE other <> s."articleId" GROUP BY s."articleId", other
    ) ranked WHERE place <= ${MOST_COMPARED}`);
}

async function findPairs(db: Database, signatures: readonly Signature[]): Promise<(Pair & { likeness: number })[]> {
  const candidates = await listCandidates(db, signatures);
  // Two articles of this chunk are found from both ends and compared once.
  const pairs = new Map(
    candidates.map(({ one, other }) => [`${Math.min(one, other)} ${Math.max(one, other)}`, { one, other }]),
  );
  const stories = await listStories(
    db,
    candidates.flatMap(({ one, other }) => [one, other]),
  );
  return [...pairs.values()].flatMap(({ one, other }) => {
    const [a, b] = [stories.get(one), stories.get(other)];
    const likeness = a && b ? nearDuplicateLikeness(a, b) : null;
    return likeness === null ? [] : [{ one, other, likeness }];
  });
}
