import { similarity } from "@/lib/archive/similarity";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import type { PreparedArticle } from "./prepared-article";

/** Texts at least this much alike, of one outlet with one title or one minute, are one article. */
const ALIKE = 0.7;

/** An article as identity compares it. `id` is null for one that is new in this very chunk. */
export type KnownArticle = {
  id: number | null;
  slug: string;
  title: string;
  outletId: number | null;
  publishedAt: string | null;
  original: string;
  digest: string;
  linkDigest: string;
  /** The number of its present text. */
  revision: number;
  /** Digests of the texts it had before. */
  formerDigests: string[];
  listed: boolean;
};

/** What is asked of an article before it is stored: whether the archive has it already. */
export type Candidate = {
  article: PreparedArticle;
  outletId: number | null;
  /** Outlets under which the same stated name was filed before the registry learned of it. */
  formerOutletIds?: readonly number[];
};

/** The stored articles that share outlet and title, or outlet and minute, with one of the candidates. */
export async function listKnownArticles(db: Database, candidates: readonly Candidate[]): Promise<KnownArticle[]> {
  const wanted = JSON.stringify(
    candidates.flatMap(({ article, outletId, formerOutletIds = [] }) =>
      [outletId, ...formerOutletIds].map((id) => ({
        outletId: id,
        title: article.title,
        publishedAt: article.publishedAt,
      })),
    ),
  );
  return db.$queryRaw<KnownArticle[]>(Prisma.sql`
    WITH wanted AS MATERIALIZED (
      SELECT DISTINCT * FROM json_to_recordset(${wanted}::json) AS r("outletId" int, title text, "publishedAt" timestamp)
    ), found AS (
      SELECT a.id FROM wanted w JOIN "Article" a ON a."outletId" = w."outletId" AND a.title = w.title
      UNION SELECT a.id FROM wanted w JOIN "Article" a ON a."outletId" = w."outletId" AND a."publishedAt" = w."publishedAt"
      UNION SELECT a.id FROM wanted w JOIN "Article" a ON a."outletId" IS NULL AND w."outletId" IS NULL AND a.title = w.title
    )
    SELECT a.id, a.slug, a.title, a."outletId", to_char(a."publishedAt", 'YYYY-MM-DD"T"HH24:MI:SS') AS "publishedAt",
      a.original, a.digest, a."linkDigest", a.revision, a.listed,
      ARRAY(SELECT r.digest FROM "Revision" r WHERE r."articleId" = a.id) AS "formerDigests"
    FROM found JOIN "Article" a USING (id) ORDER BY a.id`);
}

/** The known article that the candidate is, given again or corrected; null where it is another one. */
export function matchArticle(candidate: Candidate, known: readonly KnownArticle[]): KnownArticle | null {
  const { article, outletId, formerOutletIds = [] } = candidate;
  const near = known.filter(
    (other) =>
      (other.outletId === outletId || (other.outletId !== null && formerOutletIds.includes(other.outletId))) &&
      (other.title === article.title ||
        (outletId !== null && article.publishedAt !== null && other.publishedAt === article.publishedAt)),
  );
  const same = near.find((other) => other.digest === article.digest);
  if (same) return same;
  let best: KnownArticle | null = null;
  let alike = ALIKE;
  for (const other of near) {
    const degree = similarity(other.original, article.original);
    if (degree >= alike) {
      best = other;
      alike = degree;
    }
  }
  return best;
}
