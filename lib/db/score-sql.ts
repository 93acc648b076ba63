import type { RankingBasis } from "@/lib/search/cursor";
import type { ScoredForm, ScoredPair, ScoredTerm, Scoring } from "@/lib/search/scored-terms";
import { Prisma } from "./generated/client";

/** BM25's two constants: how soon more of a term says no more, and how far a long article is discounted. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** What a pair of words that stands together is worth, as a part of the rarer of them. */
const PAIR_WEIGHT = 0.3;
/** An article of today counts so much more than one of long ago, halved after a year. */
const RECENCY_WEIGHT = 0.05;

// ts_rank of one term is H(n) / (π²/6), H(n) being the sum of 1/k² for its n places. That is 1 - 0.6079 / (n + 0.55), very
// nearly, which yields n: PostgreSQL counts the places without handing out the whole vector.
const PLACES_FACTOR = 0.6079;
const PLACES_SHIFT = 0.5505;
/** ts_rank of one place in a title is 1 / this, in a heading half of it. */
const FULL_RANK = 1.644934;

// A vector lies compressed beside its row, and every function that is given it would unpack it again; joined with an
// empty one it is unpacked once.

/**
 * How well an article matches, for rows of `picked` (id, "sortAt") joined with their article: `score` by BM25 with every
 * place in a title counted three times, in a heading twice; `coverage`, which part of all rarity its terms have.
 */
export function scoredArticles(picked: Prisma.Sql, scoring: Scoring, basis: RankingBasis): Prisma.Sql {
  const { terms, pairs } = scoring;
  const forms = terms.flatMap((term, index) => term.forms.map((form) => ({ form, index })));
  const columns = forms.flatMap(({ form }, at) => [
    Prisma.sql`${countedForm(form, Prisma.sql`'{1,1,1,1}'`)} AS ${name("n", at)}`,
    Prisma.sql`${countedForm(form, Prisma.sql`'{0,0,0.5,1}'`)} AS ${name("f", at)}`,
  ]);
  const joints = pairs.map(({ tsquery }, at) => Prisma.sql`x.search @@ ${tsquery}::tsquery AS ${name("p", at)}`);
  const length = Prisma.sql`octet_length(x.original)::float8 / ${Math.max(1, basis.length)}::float8 AS length`;
  const columnsOf = (term: ScoredTerm) => forms.flatMap(({ index }, at) => (terms[index] === term ? [at] : []));
  const rarity = (index: number) => basis.rarity[index] ?? 0;
  const all = basis.rarity.reduce((sum, each) => sum + each, 0);
  const scores = terms.map((term, index) => {
    const each = columnsOf(term).map(saturated);
    return Prisma.sql`${rarity(index)}::float8 * ${each.length === 1 ? each[0] : Prisma.sql`greatest(${Prisma.join(each)})`}`;
  });
  const held = terms.map((term, index) => {
    const any = columnsOf(term).map((at) => Prisma.sql`s.${name("n", at)} > 0`);
    return Prisma.sql`CASE WHEN ${Prisma.join(any, " OR ")} THEN ${rarity(index)}::float8 ELSE 0 END`;
  });
  const together = pairs.map((pair, at) => pairScore(pair, at, rarity));
  const recency = Prisma.sql`(1 + ${RECENCY_WEIGHT}::float8 / (1 + greatest(0, extract(epoch FROM ${basis.newest}::timestamp - s."sortAt") / 31557600)::float8))`;
  return Prisma.sql`
    SELECT s.id, s."sortAt", (${sum([...scores, ...together])}) * ${recency} AS score,
      (${sum(held)}) / ${Math.max(all, 0.001)}::float8 AS coverage
    FROM (SELECT ${Prisma.join([Prisma.sql`x.id, x."sortAt"`, length, ...columns, ...joints])}
          FROM (SELECT a.id, a."sortAt", a.original, a.search || ''::tsvector AS search
                FROM (${picked}) picked JOIN "Article" a ON a.id = picked.id OFFSET 0) x OFFSET 0) s`;
}

function countedForm({ tsquery, beside }: ScoredForm, weights: Prisma.Sql): Prisma.Sql {
  const rank = Prisma.sql`ts_rank(${weights}::float4[], x.search, ${tsquery}::tsquery)::float8`;
  return beside === null ? rank : Prisma.sql`CASE WHEN x.search @@ ${beside}::tsquery THEN ${rank} ELSE 0 END`;
}

function saturated(at: number): Prisma.Sql {
  const rank = Prisma.sql`s.${name("n", at)}`;
  const places = Prisma.sql`(${PLACES_FACTOR}::float8 / (1.000001 - ${rank}) - ${PLACES_SHIFT}::float8 + 2 * ${FULL_RANK}::float8 * s.${name("f", at)})`;
  const discount = Prisma.sql`${SATURATION}::float8 * (${1 - LENGTH_WEIGHT}::float8 + ${LENGTH_WEIGHT}::float8 * s.length)`;
  return Prisma.sql`(CASE WHEN ${rank} > 0 THEN ${places} * ${SATURATION + 1}::float8 / (${places} + ${discount}) ELSE 0 END)`;
}

function pairScore({ first, second }: ScoredPair, at: number, rarity: (index: number) => number): Prisma.Sql {
  const worth = PAIR_WEIGHT * Math.min(rarity(first), rarity(second));
  return Prisma.sql`CASE WHEN s.${name("p", at)} THEN ${worth}::float8 ELSE 0 END`;
}

function sum(parts: readonly Prisma.Sql[]): Prisma.Sql {
  return parts.length === 0 ? Prisma.sql`0::float8` : Prisma.join([...parts], " + ");
}

/** A column's name: a letter and a number of ours. */
function name(letter: "n" | "f" | "p", at: number): Prisma.Sql {
  return Prisma.raw(`${letter}${at}`);
}
