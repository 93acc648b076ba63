import { ENTITY_KINDS, type EntityKind } from "@/lib/archive/entity-kind";

/** What a term may ask for: the name of a filter. */
export type TermName = EntityKind | "outlet" | "topic";

/** A condition in a search text: `country:cn`. `text` is how it is written there. */
export type QueryTerm = { name: TermName; value: string; text: string };

/** More terms than a person writes; further ones are words like any other. */
const MOST_TERMS = 20;

const NAMES: readonly TermName[] = [...ENTITY_KINDS, "outlet", "topic"];

// A quotation is matched first, so that nothing inside one is a term.
const PARTS = new RegExp(
  `["“”＂][^"“”＂]*(?:["“”＂]|$)|(?<!\\S)(?<name>${NAMES.join("|")})[:：](?:["“”＂](?<quoted>[^"“”＂]*)["“”＂]|(?<plain>[^\\s"“”＂]+))(?!\\S)`,
  "giu",
);

/**
 * Reads the terms of a search text and the words that are left. Every term must hold: `country:cn country:ni` is both,
 * where two values of a filter would be either. A value is a slug, a country's code, or in quotation marks a name.
 */
export function parseQueryTerms(q: string): { terms: QueryTerm[]; words: string } {
  const terms: QueryTerm[] = [];
  const words = q.replace(PARTS, (text, ...rest) => {
    const { name, quoted, plain } = rest.at(-1) as Record<string, string | undefined>;
    const value = (quoted ?? plain ?? "").trim();
    const kind = NAMES.find((each) => each === name?.toLowerCase());
    if (kind === undefined || value === "" || terms.length >= MOST_TERMS) return text;
    terms.push({ name: kind, value, text });
    return " ";
  });
  return { terms: distinct(terms), words: spaced(words) };
}

/** A term as it is written into a search text. */
export function formatQueryTerm({ name, value }: Pick<QueryTerm, "name" | "value">): string {
  return /^[^\s"“”＂]+$/.test(value) ? `${name}:${value}` : `${name}:"${value.replace(/["“”＂]/g, " ").trim()}"`;
}

/** The search text without a term, however often it stands there. */
export function removeQueryTerm(q: string, term: Pick<QueryTerm, "name" | "value">): string {
  const isSame = (other: QueryTerm) => keyOf(other) === keyOf(term);
  const { terms, words } = parseQueryTerms(q);
  return [words, ...terms.filter((other) => !isSame(other)).map(formatQueryTerm)]
    .filter((part) => part !== "")
    .join(" ");
}

const keyOf = ({ name, value }: Pick<QueryTerm, "name" | "value">) => `${name}:${value.toLowerCase()}`;

function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter((term, index) => terms.findIndex((other) => keyOf(other) === keyOf(term)) === index);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
