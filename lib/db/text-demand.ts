import { commonPhraseBit } from "@/lib/search/common-phrases";
import { entityLexeme } from "@/lib/search/entity-lexeme";
import { TITLE_END } from "@/lib/search/han-runs";
import { isHanRun, type Phrase } from "@/lib/search/phrase";
import type { NamedEntity } from "@/lib/search/query-tree";
import { quoteLexeme, toTsquery, toWordsTsquery, type Where } from "@/lib/search/tsquery";
import { Prisma } from "./generated/client";

/**
 * What words and phrases demand of an article `a`. The index knows which words an article holds, and not whether they
 * stand side by side or in its title: to see that, PostgreSQL unpacks the article's vector, which for a phrase in a
 * quarter of all articles takes ten times as long as everything else. So the index is asked for `words` alone, and what
 * it finds is checked by what stands in the article's row, where that can tell.
 */
export type TextDemand = {
  /** What the index answers by itself: finds all that is demanded, and maybe more. */
  words: string;
  /** Just what is demanded. */
  exact: string;
  /** What is left to check; null where `words` finds just what is demanded. */
  check: Check | null;
  /** The whole demand again: either of these is met. */
  either: Told;
};

/** What the row tells, and what the vector must tell, which is looked at last. */
type Told = { row: Prisma.Sql | null; vector: string | null };
/** Both must hold. */
type Check = Told;

/** The condition on an article `a`. */
export function demandCondition({ words, check }: TextDemand): Prisma.Sql {
  const found = Prisma.sql`a.search @@ ${words}::tsquery`;
  return check === null ? found : Prisma.sql`(${found} AND ${checkCondition(check)})`;
}

/** The same of an article `a` at hand, without the index. */
export function toldCondition({ either: { row, vector } }: TextDemand): Prisma.Sql {
  const unpacked = vector === null ? [] : [Prisma.sql`a.search @@ ${vector}::tsquery`];
  return Prisma.sql`(${Prisma.join([...(row ? [row] : []), ...unpacked], " OR ")})`;
}

// PostgreSQL takes every operator to be as cheap as any other and would begin with the vector: a CASE keeps the order.
function checkCondition({ row, vector }: Check): Prisma.Sql {
  if (vector === null) return row ?? Prisma.sql`TRUE`;
  const unpacked = Prisma.sql`a.search @@ ${vector}::tsquery`;
  return row === null ? unpacked : Prisma.sql`CASE WHEN ${row} THEN ${unpacked} ELSE FALSE END`;
}

export function phraseDemand(phrase: Phrase, where: Where): TextDemand {
  const words = toWordsTsquery(phrase);
  const exact = toTsquery(phrase, where);
  const row = rowCondition(phrase, where, exact);
  const either: Told = row ? { row, vector: null } : { row, vector: exact };
  return { words, exact, check: words === exact ? null : either, either };
}

/** That an article names one of these, in whatever words. */
export function entityDemand(entities: readonly NamedEntity[]): TextDemand {
  const words = entities.map((entity) => quoteLexeme(entityLexeme(entity))).join(" | ");
  // Among alternatives the index does not tell which of them it found an article by; the row does.
  const ids = entities.map(({ id }) => id);
  return {
    words,
    exact: words,
    check: null,
    either: { row: Prisma.sql`a."entityIds" && ${ids}::int[]`, vector: null },
  };
}

function rowCondition(phrase: Phrase, where: Where, exact: string): Prisma.Sql | null {
  const { terms, prefix } = phrase;
  // Signs part the runs in the row, and some other sign may stand there.
  if (!prefix && isHanRun(phrase)) return hanCondition(terms.join(""), where, exact);
  const bit = where === "title" ? null : commonPhraseBit(phrase);
  return bit === null ? null : Prisma.sql`(a."commonPhrases" & ${bit}::int) <> 0`;
}

function hanCondition(run: string, where: Where, exact: string): Prisma.Sql {
  const runs = where === "title" ? Prisma.sql`split_part(a."hanRuns", ${TITLE_END}, 1)` : Prisma.sql`a."hanRuns"`;
  return Prisma.sql`CASE WHEN a."hanRuns" = '' THEN strpos(a.title, ${run}) > 0
    WHEN a."hanRuns" IS NULL THEN a.search @@ ${exact}::tsquery ELSE strpos(${runs}, ${run}) > 0 END`;
}

export function everyDemand(demands: readonly TextDemand[]): TextDemand {
  const [only] = demands;
  if (only && demands.length === 1) return only;
  const checks = demands.flatMap(({ check }) => check ?? []);
  const rows = checks.flatMap(({ row }) => row ?? []);
  const vectors = checks.flatMap(({ vector }) => vector ?? []);
  const vector = vectors.length === 0 ? null : joined(vectors, " & ");
  const all = operands(demands, " & ");
  return {
    ...all,
    check: checks.length === 0 ? null : { row: together(rows, " AND "), vector },
    either: everyTold(demands),
  };
}

// Not the vector alone: in a long article it knows fewer places than the row, and each part is told as it is by itself.
function everyTold(demands: readonly TextDemand[]): Told {
  const rows = demands.flatMap(({ either: { row, vector } }) => (row && vector === null ? [row] : []));
  const vectors = demands.flatMap(({ either: { row, vector } }) => (row === null && vector !== null ? [vector] : []));
  const mixed = demands.filter(({ either: { row, vector } }) => row !== null && vector !== null).map(toldCondition);
  const vector = vectors.length === 0 ? null : joined(vectors, " & ");
  const row = together([...rows, ...mixed], " AND ");
  return row === null ? { row, vector } : { row: checkCondition({ row, vector }), vector: null };
}

/** That one of them is met. What needs the vector is asked last, of articles that meet no other. */
export function eitherDemand(demands: readonly TextDemand[]): TextDemand {
  const [only] = demands;
  if (only && demands.length === 1) return only;
  const vectors = demands.flatMap(({ either }) => either.vector ?? []);
  const unpacked = vectors.length === 0 ? [] : [Prisma.sql`a.search @@ ${joined(vectors, " | ")}::tsquery`];
  const rows = rowsOf(demands);
  const isExact = demands.every(({ check }) => check === null);
  return {
    ...operands(demands, " | "),
    check: isExact ? null : { row: together([...rows, ...unpacked], " OR "), vector: null },
    either: { row: together(rows, " OR "), vector: vectors.length === 0 ? null : joined(vectors, " | ") },
  };
}

function rowsOf(demands: readonly TextDemand[]): Prisma.Sql[] {
  return demands.flatMap(({ either }) => either.row ?? []);
}

function together(conditions: readonly Prisma.Sql[], operator: " AND " | " OR "): Prisma.Sql | null {
  return conditions.length === 0 ? null : Prisma.sql`(${Prisma.join([...conditions], operator)})`;
}

function operands(demands: readonly TextDemand[], operator: " & " | " | "): Pick<TextDemand, "words" | "exact"> {
  return {
    words: joined(
      demands.map(({ words }) => words),
      operator,
    ),
    exact: joined(
      demands.map(({ exact }) => exact),
      operator,
    ),
  };
}

function joined(tsqueries: readonly string[], operator: string): string {
  return tsqueries.map((tsquery) => `(${tsquery})`).join(operator);
}
