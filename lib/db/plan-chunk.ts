import { type Candidate, type KnownArticle, matchArticle } from "./match-articles";
import type { PreparedArticle } from "./prepared-article";

export type Outcome = "added" | "revised" | "relinked" | "unchanged";

/** What is written for one article. `known.id` and `known.slug` of an added one are filled in when it is inserted. */
export type Write = Candidate & { outcome: Exclude<Outcome, "unchanged">; known: KnownArticle };

/** `filed` says for each candidate, in order, which article it is and what became of it. */
export type ChunkPlan = {
  writes: Write[];
  filed: { article: PreparedArticle; outcome: Outcome; known: KnownArticle }[];
};

/**
 * Decides for each candidate whether it is new, a correction, the same text linked in another way, or nothing new.
 * Candidates are taken in order, so that an article that a chunk holds twice is stored once, as it was given last.
 */
export function planChunk(candidates: readonly Candidate[], stored: readonly KnownArticle[]): ChunkPlan {
  const known = stored.map((article) => ({ ...article }));
  const writes = new Map<KnownArticle, Write>();
  const filed: ChunkPlan["filed"] = [];
  for (const candidate of candidates) {
    const { article, outletId } = candidate;
    const match = matchArticle(candidate, known);
    const outcome = outcomeOf(article, match);
    const target = match ?? newlyKnown(candidate);
    if (!match) known.push(target);
    Object.assign(target, { title: article.title, publishedAt: article.publishedAt, original: article.original });
    Object.assign(target, { digest: article.digest, linkDigest: article.linkDigest, outletId });
    if (outcome !== "unchanged") {
      const earlier = writes.get(target)?.outcome;
      writes.set(target, { article, outletId, known: target, outcome: heavier(earlier, outcome) });
    }
    filed.push({ article, outcome, known: target });
  }
  return { writes: [...writes.values()], filed };
}

function outcomeOf(article: PreparedArticle, match: KnownArticle | null): Outcome {
  if (!match) return "added";
  if (match.digest !== article.digest) return "revised";
  return match.linkDigest === article.linkDigest ? "unchanged" : "relinked";
}

function newlyKnown({ article, outletId }: Candidate): KnownArticle {
  const { title, publishedAt, original, digest, linkDigest } = article;
  return { id: null, slug: article.slug, title, outletId, publishedAt, original, digest, linkDigest };
}

const WEIGHT = { relinked: 0, revised: 1, added: 2 } as const;

function heavier(earlier: Write["outcome"] | undefined, outcome: Write["outcome"]): Write["outcome"] {
  return earlier && WEIGHT[earlier] > WEIGHT[outcome] ? earlier : outcome;
}
