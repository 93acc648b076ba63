import { likeness, wordPairs } from "@/lib/archive/similarity";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What a file gave when it was read last and gives no more, and what it gives for the first time: digests of texts. */
export type ChangedFile = { path: string; left: readonly string[]; fresh: readonly string[] };

/** An article that was taken out of its file; `successor` is the slug of one that the file gives for the first time and that is like it. */
export type LeftArticle = { id: number; path: string; slug: string; title: string; successor: string | null };

/** From here on a new text may be the old one, told anew. Of less than `ALIKE`, it is no correction of itself. */
const MAYBE_ALIKE = 0.4;
/** As many of a file as are told, and as many new ones as each is compared with. */
const MOST_TOLD = 50;

type Row = { id: number; slug: string; title: string; digest: string; story: string };

/**
 * The listed articles whose present text one of the files gave before, and that no file gives now: neither corrected nor
 * moved, they stay although nothing says so any more. Ask when all files are stored.
 */
export async function listLeftArticles(db: Database, files: readonly ChangedFile[]): Promise<LeftArticle[]> {
  const open = await listUncorrected(
    db,
    files.flatMap(({ left }) => left),
  );
  if (open.size === 0) return [];
  const told: LeftArticle[] = [];
  for (const { path, left, fresh } of files) {
    const rows = await listGiven(
      db,
      left.filter((digest) => open.has(digest)),
      false,
    );
    if (rows.length === 0) continue;
    const added = await listGiven(db, fresh, true);
    told.push(
      ...rows.map((row) => ({
        id: row.id,
        path,
        slug: row.slug,
        title: row.title,
        successor: successorOf(row, added),
      })),
    );
  }
  return told;
}

function successorOf({ title, story }: Row, added: readonly Row[]): string | null {
  const pairs = wordPairs(story);
  let best: { slug: string; degree: number } | null = null;
  for (const other of added) {
    const degree = other.title === title ? 1 : likeness(pairs, wordPairs(other.story));
    if (degree >= MAYBE_ALIKE && degree > (best?.degree ?? 0)) best = { slug: other.slug, degree };
  }
  return best?.slug ?? null;
}

/** Those of the digests that are not of a former text: what was corrected is still there. */
async function listUncorrected(db: Database, digests: readonly string[]): Promise<Set<string>> {
  if (digests.length === 0) return new Set();
  const rows = await db.$queryRaw<{ digest: string }[]>(Prisma.sql`
    SELECT digest FROM unnest(${[...digests]}::text[]) AS given(digest)
    EXCEPT SELECT digest FROM "Revision" WHERE digest = ANY(${[...digests]})`);
  return new Set(rows.map(({ digest }) => digest));
}

/** The listed articles of these present texts, of those that a file gives or of those that none does. */
async function listGiven(db: Database, digests: readonly string[], isGiven: boolean): Promise<Row[]> {
  if (digests.length === 0) return [];
  return db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a.id, a.slug, a.title, a.digest, concat_ws(E'\n', a.title, a.viewpoint, (
      SELECT string_agg(b.text, E'\n' ORDER BY b."groupNumber", b.position) FROM "Bullet" b WHERE b."articleId" = a.id
    )) AS story
    FROM "Article" a WHERE a.listed AND a.digest = ANY(${[...digests]})
      AND ${isGiven} = EXISTS (SELECT 1 FROM "SourceFile" f WHERE a.digest = ANY(f.digests))
    ORDER BY a.id LIMIT ${MOST_TOLD}`);
}
