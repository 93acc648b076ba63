import { createHash } from "node:crypto";
import { type Candidate, isTextHeld, type KnownArticle, matchArticle, storyComparer } from "./match-articles";
import type { PreparedArticle } from "./prepared-article";

/**
 * `added`: a new article. `revised`: a corrected one. `relinked`: the same text, linked or read in another way.
 * `unchanged`: the text it has, or one that it had before.
 */
export type Outcome = "added" | "revised" | "relinked" | "unchanged";

/** What is written for one article. `known.id` and `known.slug` of an added one are filled in when it is inserted. */
export type Write = Candidate & { outcome: Exclude<Outcome, "unchanged">; known: KnownArticle };

/** `filed` says for each candidate, in order, which article it is and what became of it. */
export type ChunkPlan = {
  writes: Write[];
  filed: { article: PreparedArticle; outcome: Outcome; known: KnownArticle }[];
  /** Candidates from the first one that corrects what this very plan writes: they are planned when it is written. */
  rest: Candidate[];
};

/**
 * Decides for each candidate, in order, whether it is new, a correction, the same text linked in another way, or
 * nothing new.
 */
export function planChunk(candidates: readonly Candidate[], stored: readonly KnownArticle[]): ChunkPlan {
  const known = stored.map((article) => ({ ...article }));
  const alikeness = storyComparer();
  const written = new Set<KnownArticle>();
  const plan: ChunkPlan = { writes: [], filed: [], rest: [] };
  for (const [index, candidate] of candidates.entries()) {
    const { article } = candidate;
    const match = matchArticle(candidate, known, alikeness);
    const outcome = outcomeOf(candidate, match);
    const target = match ?? newlyKnown(candidate);
    if (outcome !== "unchanged") {
      if (written.has(target)) {
        plan.rest = candidates.slice(index);
        break;
      }
      written.add(target);
      plan.writes.push({ ...candidate, known: target, outcome });
    }
    if (!match) known.push(target);
    plan.filed.push({ article, outcome, known: target });
  }
  return plan;
}

function outcomeOf({ article }: Candidate, match: KnownArticle | null): Outcome {
  if (!match) return "added";
  if (match.digest === article.digest) {
    return match.linkDigest === article.linkDigest && isTextHeld(match) ? "unchanged" : "relinked";
  }
  // The same characters read in another way are no correction of theirs.
  if (match.original === article.original) return "relinked";
  // Old copies lie about. Only the source that gave the present text, and gives it no more, can take it back.
  const isOld = match.formerDigests.includes(article.digest) || match.formerOriginals.includes(md5(article.original));
  const { givenBefore, givenNow } = article;
  const takesBack = givenBefore.has(match.digest) && !givenNow.has(match.digest);
  return isOld && !takesBack ? "unchanged" : "revised";
}

function newlyKnown({ article, outletId }: Candidate): KnownArticle {
  const { title, publishedAt, precision, original, story, digest, linkDigest, slug } = article;
  const fresh = { id: null, revision: 1, formerDigests: [], formerOriginals: [], listed: true };
  return { ...fresh, slug, title, outletId, publishedAt, precision, original, story, digest, linkDigest };
}

function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
