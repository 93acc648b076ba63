import { ALIKE } from "@/lib/archive/near-duplicate";
import { likeness, type WordPairs, wordPairs } from "@/lib/archive/similarity";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import type { PreparedArticle } from "./prepared-article";
import { STORY_SQL } from "./story-sql";

/** An article as identity compares it. `id` is null for one that is new in this very chunk. */
export type KnownArticle = {
  id: number | null;
  slug: string;
  title: string;
  outletId: number | null;
  publishedAt: string | null;
  precision: "minute" | "day" | null;
  original: string;
  /** What it says of its story, as in lib/archive/story-text. */
  story: string;
  digest: string;
  linkDigest: string;
  /** The number of its present text. */
  revision: number;
  /** Of the texts it had before: the digests of what they said, and the MD5 of their characters. */
  formerDigests: string[];
  formerOriginals: string[];
  listed: boolean;
};

/** Whether the text of an article is in the archive: of one that was withdrawn where it was downloaded it is not. */
export function isTextHeld({ original }: Pick<KnownArticle, "original">): boolean {
  return original !== "";
}

/** What is asked of an article before it is stored: whether the archive has it already. */
export type Candidate = {
  article: PreparedArticle;
  outletId: number | null;
  /** Outlets under which the same stated name was filed before the registry learned of it. */
  formerOutletIds?: readonly number[];
};

/** The stored articles that share outlet and title, or outlet and minute, with one of the candidates, or said before what one says. */
export async function listKnownArticles(db: Database, candidates: readonly Candidate[]): Promise<KnownArticle[]> {
  const wanted = JSON.stringify(
    candidates.flatMap(({ article, outletId, formerOutletIds = [] }) =>
      [outletId, ...formerOutletIds].map((id) => ({
        outletId: id,
        title: article.title,
        minute: article.precision === "minute" ? article.publishedAt : null,
        digest: article.digest,
      })),
    ),
  );
  return db.$queryRaw<KnownArticle[]>(Prisma.sql`
    WITH wanted AS MATERIALIZED (
      SELECT DISTINCT * FROM json_to_recordset(${wanted}::json) AS r("outletId" int, title text, minute timestamp, digest text)
    ), found AS (
      SELECT a.id FROM wanted w JOIN "Article" a ON a."outletId" = w."outletId" AND a.title = w.title
      UNION SELECT a.id FROM wanted w JOIN "Article" a ON a."outletId" = w."outletId" AND a."publishedAt" = w.minute AND a.precision = 'minute'
      UNION SELECT a.id FROM wanted w JOIN "Article" a ON a."outletId" IS NULL AND w."outletId" IS NULL AND a.title = w.title
      UNION SELECT r."articleId" FROM wanted w JOIN "Revision" r ON r.digest = w.digest
    )
    SELECT a.id, a.slug, a.title, a."outletId", to_char(a."publishedAt", 'YYYY-MM-DD"T"HH24:MI:SS') AS "publishedAt",
      a.precision, a.original, a.digest, a."linkDigest", a.revision, a.listed,
      ${STORY_SQL} AS story,
      ARRAY(SELECT r.digest FROM "Revision" r WHERE r."articleId" = a.id) AS "formerDigests",
      ARRAY(SELECT md5(r.original) FROM "Revision" r WHERE r."articleId" = a.id) AS "formerOriginals"
    FROM found JOIN "Article" a USING (id) ORDER BY a.id`);
}

/** As many articles of one outlet and minute as a new text is compared with, the latest of them. */
const MOST_COMPARED = 64;

/** Compares stories, whose pairs of words are made once however often each is compared. */
export function storyComparer(): (one: string, other: string) => number {
  const known = new Map<string, WordPairs>();
  const pairsOf = (story: string): WordPairs => {
    const pairs = known.get(story) ?? wordPairs(story);
    known.set(story, pairs);
    return pairs;
  };
  return (one, other) => likeness(pairsOf(one), pairsOf(other));
}

/** The known article that the candidate is, given again or corrected; null where it is another one. */
export function matchArticle(
  candidate: Candidate,
  known: readonly KnownArticle[],
  alikeness = storyComparer(),
): KnownArticle | null {
  const { article } = candidate;
  const same = known.find((other) => other.digest === article.digest && isOfOutlet(candidate, other));
  const former = same ?? known.find((other) => other.formerDigests.includes(article.digest));
  if (former) return former;
  const near = known.filter((other) => isNear(candidate, other) && !standsBeside(article, other));
  // With a text that is not held nothing can be compared, and another article would be listed.
  const unheld = near.find((other) => !isTextHeld(other) && other.title === article.title);
  if (unheld) return unheld;
  let best: KnownArticle | null = null;
  let alike = ALIKE;
  for (const other of near.slice(-MOST_COMPARED)) {
    const degree = alikeness(other.story, article.story);
    if (degree >= alike) {
      best = other;
      alike = degree;
    }
  }
  return best;
}

function isOfOutlet({ outletId, formerOutletIds = [] }: Candidate, other: KnownArticle): boolean {
  return other.outletId === outletId || (other.outletId !== null && formerOutletIds.includes(other.outletId));
}

/** Whether it has the outlet, and the title or the minute, of the candidate. A day is no minute: it has many articles. */
function isNear(candidate: Candidate, other: KnownArticle): boolean {
  const { article, outletId } = candidate;
  if (!isOfOutlet(candidate, other)) return false;
  if (other.title === article.title) return true;
  const bothStated = article.precision === "minute" && other.precision === "minute";
  return outletId !== null && bothStated && other.publishedAt === article.publishedAt;
}

/**
 * A source that gives two texts side by side, under two titles or of two times, has two articles, however alike: the
 * parts of a series, a daily column. With one title and one time they are an old and a new version.
 */
function standsBeside(article: PreparedArticle, other: KnownArticle): boolean {
  const isOneHead = other.title === article.title && other.publishedAt === article.publishedAt;
  return !isOneHead && article.givenNow.has(other.digest);
}
