import { groupBy } from "@/lib/archive/group-by";
import { likeness, wordPairs } from "@/lib/archive/similarity";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { STORY_SQL } from "./story-sql";

/** An article that was taken out of its file; `successor` is the slug of a later one of that file that is like it. */
export type LeftArticle = { id: number; path: string; slug: string; title: string; successor: string | null };
/** The first of them, and how many there are. */
export type LeftArticles = { told: LeftArticle[]; total: number };

/** From here on a new text may be the old one, told anew. Of less than `ALIKE`, it is no correction of itself. */
const MAYBE_ALIKE = 0.4;
/** As many as are told one by one. */
const MOST_TOLD = 200;
/** As many of a file's latest articles as each is compared with. */
const MOST_COMPARED = 50;

type Left = { id: number; path: string; slug: string; title: string; total: number };

/**
 * The listed articles whose present text a file gave and that no file gives now: neither corrected nor moved, they stay
 * although nothing says so any more. Ask when all files are stored; what is answered is not answered again.
 */
export async function takeLeftArticles(db: Database): Promise<LeftArticles> {
  const digests = await takeLeftDigests(db);
  const left = digests.length === 0 ? [] : await listUngiven(db, digests);
  const later = await listLater(db, left);
  const story = await listStoryPairs(
    db,
    [...left, ...later].map(({ id }) => id),
  );
  const laterOf = groupBy(later, ({ path }) => path);
  const told = left.map(({ id, path, slug, title }): LeftArticle => {
    let best: { slug: string; degree: number } | null = null;
    for (const other of laterOf.get(path) ?? []) {
      if (other.id <= id) continue;
      const [one, two] = [story.get(id), story.get(other.id)];
      const degree = other.title === title ? 1 : one && two ? likeness(one, two) : 0;
      if (degree >= MAYBE_ALIKE && degree > (best?.degree ?? 0)) best = { slug: other.slug, degree };
    }
    return { id, path, slug, title, successor: best?.slug ?? null };
  });
  return { told, total: left[0]?.total ?? 0 };
}

type LeftDigest = { path: string; digest: string };

/** What files gave and give no more, without the texts that were corrected: those are still there. */
async function takeLeftDigests(db: Database): Promise<LeftDigest[]> {
  const rows = await db.$queryRaw<LeftDigest[]>(Prisma.sql`
    WITH taken AS (
      UPDATE "SourceFile" f SET "leftDigests" = '{}' FROM "SourceFile" before
      WHERE before.path = f.path AND before."leftDigests" <> '{}' RETURNING f.path, before."leftDigests" AS digests
    )
    SELECT path, unnest(digests) AS digest FROM taken`);
  if (rows.length === 0) return [];
  const corrected = await db.$queryRaw<{ digest: string }[]>(Prisma.sql`
    SELECT r.digest FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
    WHERE r.digest = ANY(${rows.map(({ digest }) => digest)}) AND a.digest <> r.digest`);
  const settled = new Set(corrected.map(({ digest }) => digest));
  return rows.filter(({ digest }) => !settled.has(digest));
}

async function listUngiven(db: Database, digests: readonly LeftDigest[]): Promise<Left[]> {
  return db.$queryRaw<Left[]>(Prisma.sql`
    WITH lost AS MATERIALIZED (
      SELECT digest, min(path) AS path FROM json_to_recordset(${JSON.stringify(digests)}::json) AS r(path text, digest text)
      GROUP BY digest
    ), given AS MATERIALIZED (SELECT DISTINCT unnest(digests) AS digest FROM "SourceFile")
    SELECT a.id, lost.path, a.slug, a.title, count(*) OVER ()::int AS total
    FROM lost JOIN "Article" a USING (digest) LEFT JOIN given USING (digest)
    WHERE a.listed AND given.digest IS NULL ORDER BY a.id LIMIT ${MOST_TOLD}`);
}

/** The latest articles of the files that the left ones were in. */
async function listLater(db: Database, left: readonly Left[]): Promise<Omit<Left, "total">[]> {
  const [first] = left;
  if (!first) return [];
  const paths = [...new Set(left.map(({ path }) => path))];
  return db.$queryRaw(Prisma.sql`
    SELECT id, path, slug, title FROM (
      SELECT a.id, f.path, a.slug, a.title, row_number() OVER (PARTITION BY f.path ORDER BY a.id DESC) AS place
      FROM (SELECT path, unnest(digests) AS digest FROM "SourceFile" WHERE path = ANY(${paths})) f
      JOIN "Article" a USING (digest) WHERE a.listed AND a.id > ${first.id}
    ) given WHERE place <= ${MOST_COMPARED}`);
}

async function listStoryPairs(db: Database, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, ReturnType<typeof wordPairs>>();
  const rows = await db.$queryRaw<{ id: number; story: string }[]>(Prisma.sql`
    SELECT a.id, ${STORY_SQL} AS story FROM "Article" a WHERE a.id = ANY(${[...ids]})`);
  return new Map(rows.map(({ id, story }) => [id, wordPairs(story)]));
}
