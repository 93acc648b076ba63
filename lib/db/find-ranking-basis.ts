import type { RankingBasis } from "@/lib/search/cursor";
import type { ScoredTerm } from "@/lib/search/scored-terms";
import type { CommonWords } from "./common-words";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { demandCondition, eitherDemand, entityDemand, phraseDemand } from "./text-demand";

/** Articles are counted one by one up to here; beyond, the count is reckoned from how densely they stood. */
const MOST_COUNTED = 300;
/** The newest articles, from which the usual length is taken. */
const SAMPLE = 200;

/** In an archive as large, how common a word is is read from PostgreSQL's statistics where they know it. */
const LARGE = 50_000;

type Counted = { place: number; count: number; lastBlock: number | null };
type Archive = {
  articles: number;
  blocks: number;
  length: number | null;
  newest: string | null;
  counted: Counted[] | null;
};

/** How many articles hold each term, roughly where they are many, and the basis of ranking that follows from it. */
export async function findRankingBasis(
  db: Database,
  terms: readonly ScoredTerm[],
  common: CommonWords,
  { large = LARGE }: { large?: number } = {},
): Promise<{ basis: RankingBasis; counts: number[] }> {
  // The index would go through every article that holds a common word to count the first.
  const known = terms.map(({ word }) =>
    word !== null && common.articles >= large ? common.parts.get(word) : undefined,
  );
  const unknown = terms.flatMap((term, place) => (known[place] === undefined ? [{ term, place }] : []));
  const [archive] = await db.$queryRaw<Archive[]>(Prisma.sql`
    SELECT coalesce((SELECT max(id) FROM "Article"), 0)::int AS articles,
      (pg_relation_size('"Article"') / current_setting('block_size')::int)::int AS blocks,
      (SELECT avg(octet_length(l.original))::float8 FROM
        (SELECT original FROM "Article" ORDER BY id DESC LIMIT ${SAMPLE}) l) AS length,
      (SELECT to_char(max("sortAt"), 'YYYY-MM-DD"T"HH24:MI:SS') FROM "Article") AS newest,
      ${countedTerms(unknown)} AS counted`);
  const counted = archive?.counted ?? [];
  const { articles = 0, blocks = 0, length = null, newest = null } = archive ?? {};
  const counts = known.map((part, place) => {
    if (part !== undefined) return Math.round(part * articles);
    const found = counted.find((each) => each.place === place);
    if (!found) return 0;
    if (found.count < MOST_COUNTED || found.lastBlock === null) return found.count;
    return Math.min(articles, Math.round((found.count * blocks) / (found.lastBlock + 1)));
  });
  // What no article holds tells none from another.
  const rarity = counts.map((count, place) => {
    if (count === 0) return 0;
    const all = Math.max(articles, count);
    const weight = terms[place]?.weight ?? 1;
    return Math.round(weight * Math.log(1 + (all - count + 0.5) / (count + 0.5)) * 1_000) / 1_000;
  });
  const basis = { rarity, length: Math.round(length ?? 1), newest: newest ?? "0001-01-01T00:00:00", since: null };
  return { basis, counts };
}

function holdsTerm({ tsquery, phrases, entities, isName }: ScoredTerm): Prisma.Sql {
  if (!isName) return Prisma.sql`a.search @@ ${tsquery}::tsquery`;
  const named = entities.length === 0 ? [] : [entityDemand(entities)];
  return demandCondition(eitherDemand([...named, ...phrases.map((phrase) => phraseDemand(phrase, "anywhere"))]));
}

// The index yields articles in the order in which they lie on the disk, so where the last one counted lies tells how
// much of the archive was gone through.
function countedTerms(terms: readonly { term: ScoredTerm; place: number }[]): Prisma.Sql {
  if (terms.length === 0) return Prisma.sql`'[]'::json`;
  const counts = terms.map(
    ({ term, place }) => Prisma.sql`
      SELECT ${place}::int AS place, count(*)::int AS count, max((c.ctid::text::point)[0])::int AS "lastBlock"
      FROM (SELECT a.ctid FROM "Article" a WHERE ${holdsTerm(term)} LIMIT ${MOST_COUNTED}) c`,
  );
  return Prisma.sql`(SELECT json_agg(c) FROM (${Prisma.join(counts, " UNION ALL ")}) c)`;
}
