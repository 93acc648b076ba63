import type { Cursor, RankingBasis } from "@/lib/search/cursor";
import type { QueryNode } from "@/lib/search/query-tree";
import type { ScoredTerm, Scoring } from "@/lib/search/scored-terms";
import { articleConditions } from "./article-conditions";
import type { Database } from "./database";
import { demandConditions } from "./demand-conditions";
import { Prisma } from "./generated/client";
import { findOldest, KEY, notBefore, type Stretch } from "./list-places";
import type { ResolvedQuery } from "./resolve-query";
import { scoredArticles } from "./score-sql";

/** Articles that match all words are few where a page holds them; only then others follow. */
export const FEW = 20;
/** Articles are looked for by the rarest terms, as many as this many articles hold. */
const MOST_CANDIDATES = 2_000;
/** The part of all rarity that an article must have: most of it beside articles that have all, else a little. */
const MOST_OF_IT = 0.5;
const SOME_OF_IT = 0.1;

/** Articles that match some of what the search asks for, best first, and how many there are. */
export async function listSome(
  db: Database,
  resolved: ResolvedQuery,
  {
    scoring,
    basis,
    counts,
    total,
  }: { scoring: Scoring; basis: RankingBasis; counts: readonly number[]; total: number },
  { after, offset, limit }: Stretch,
): Promise<{ totalSome: number; places: Cursor[] }> {
  const wanted = total < FEW ? rarestTerms(scoring.terms, counts) : [];
  if (wanted.length === 0 || !isDivisible(resolved.tree, scoring)) return { totalSome: 0, places: [] };
  const tsquery = wanted.map((term) => `(${term.tsquery})`).join(" | ");
  const conditions = Prisma.join(
    [
      Prisma.sql`a.search @@ ${tsquery}::tsquery`,
      demandConditions(resolved),
      ...(total > 0
        ? [Prisma.sql`a.id NOT IN (SELECT a.id FROM "Article" a WHERE ${articleConditions(resolved)})`]
        : []),
    ],
    " AND ",
  );
  // Of too many only the newest are gone through; which they are stays as it was for the first page.
  const since = after ? basis.since : await findOldest(db, conditions, MOST_CANDIDATES);
  const picked = Prisma.sql`SELECT a.id FROM "Article" a WHERE ${conditions} AND ${notBefore(since)}`;
  const least = total > 0 ? MOST_OF_IT : SOME_OF_IT;
  const beyond = after
    ? Prisma.sql`(a.score, a."sortAt", a.id) < (${after.rank}::float8, ${after.key}::timestamp, ${after.id}::int)`
    : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<{ id: number; key: string; rank: number; total: number }[]>(Prisma.sql`
    WITH scored AS MATERIALIZED (SELECT * FROM (${scoredArticles(picked, scoring, basis)}) s WHERE s.coverage > ${least}::float8)
    SELECT counted.total, a.id, ${KEY} AS key, a.score AS rank
    FROM (SELECT count(*)::int AS total FROM scored) counted
    LEFT JOIN LATERAL (SELECT * FROM scored a WHERE ${beyond}
      ORDER BY a.score DESC, a."sortAt" DESC, a.id DESC LIMIT ${limit} OFFSET ${offset}) a ON TRUE
    ORDER BY a.score DESC, a."sortAt" DESC, a.id DESC`);
  return {
    totalSome: rows[0]?.total ?? 0,
    places: rows
      .filter(({ id }) => id !== null)
      .map(({ id, key, rank }) => ({ id, key, rank, part: "some" as const, basis: { ...basis, since } })),
  };
}

/** The rarest terms, as long as few articles hold them; those that none holds cost nothing. */
function rarestTerms(terms: readonly ScoredTerm[], counts: readonly number[]): ScoredTerm[] {
  const held = terms
    .map((term, index) => ({ term, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  let articles = 0;
  return held
    .filter(({ count }, index) => {
      articles += count;
      return index === 0 || articles <= MOST_CANDIDATES;
    })
    .map(({ term }) => term);
}

/**
 * Whether some of a text can be matched: it asks for several words, of which all but one may be too common to be scored
 * ("May 2023"), and not for all of them literally.
 */
function isDivisible(tree: QueryNode | null, { terms }: Scoring): boolean {
  if (tree === null) return false;
  return tree.kind === "and" ? tree.nodes.some(isWord) : terms.length > 1 && isWord(tree);
}

const isWord = (node: QueryNode) => node.kind === "word" || node.kind === "named" || node.kind === "or";
