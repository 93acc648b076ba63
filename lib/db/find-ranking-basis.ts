import type { RankingBasis } from "@/lib/search/cursor";
import type { ScoredTerm } from "@/lib/search/scored-terms";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { demandCondition, eitherDemand, phraseDemand } from "./text-demand";

/** Articles are counted one by one up to here; beyond, the count is reckoned from how densely they stood. */
const MOST_COUNTED = 300;
/** The newest articles, from which the usual length is taken. */
const SAMPLE = 200;

type Counted = { place: number; count: number; lastBlock: number | null };
type Archive = { articles: number; blocks: number; length: number | null; newest: string | null; counted: Counted[] };

/** How many articles hold each term, roughly where they are many, and the basis of ranking that follows from it. */
export async function findRankingBasis(
  db: Database,
  terms: readonly ScoredTerm[],
): Promise<{ basis: RankingBasis; counts: number[] }> {
  const [archive] = await db.$queryRaw<Archive[]>(Prisma.sql`
    SELECT coalesce(max(id), 0)::int AS articles,
      (pg_relation_size('"Article"') / current_setting('block_size')::int)::int AS blocks,
      (SELECT avg(octet_length(l.original))::float8 FROM
        (SELECT original FROM "Article" ORDER BY id DESC LIMIT ${SAMPLE}) l) AS length,
      (SELECT to_char(max("sortAt"), 'YYYY-MM-DD"T"HH24:MI:SS') FROM "Article") AS newest,
      (SELECT json_agg(c) FROM (${countedTerms(terms)}) c) AS counted
    FROM "Article"`);
  const counted = archive?.counted ?? [];
  const { articles = 0, blocks = 0, length = null, newest = null } = archive ?? {};
  const counts = terms.map((_, place) => {
    const found = counted.find((each) => each.place === place + 1);
    if (!found) return 0;
    if (found.count < MOST_COUNTED || found.lastBlock === null) return found.count;
    return Math.min(articles, Math.round((found.count * blocks) / (found.lastBlock + 1)));
  });
  // What no article holds tells none from another.
  const rarity = counts.map((count) => {
    if (count === 0) return 0;
    const all = Math.max(articles, count);
    return Math.round(Math.log(1 + (all - count + 0.5) / (count + 0.5)) * 1_000) / 1_000;
  });
  const basis = { rarity, length: Math.round(length ?? 1), newest: newest ?? "0001-01-01T00:00:00", since: null };
  return { basis, counts };
}

function holdsTerm({ tsquery, phrases, isName }: ScoredTerm): Prisma.Sql {
  if (!isName) return Prisma.sql`a.search @@ ${tsquery}::tsquery`;
  return demandCondition(eitherDemand(phrases.map((phrase) => phraseDemand(phrase, "anywhere"))));
}

// The index yields articles in the order in which they lie on the disk, so where the last one counted lies tells how
// much of the archive was gone through.
function countedTerms(terms: readonly ScoredTerm[]): Prisma.Sql {
  const counts = terms.map(
    (term, index) => Prisma.sql`
      SELECT ${index + 1}::int AS place, count(*)::int AS count, max((c.ctid::text::point)[0])::int AS "lastBlock"
      FROM (SELECT a.ctid FROM "Article" a WHERE ${holdsTerm(term)} LIMIT ${MOST_COUNTED}) c`,
  );
  return Prisma.join(counts, " UNION ALL ");
}
