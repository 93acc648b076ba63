import type { EntityRef } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "./articles-href";
import { formatQuery } from "./format-query";
import { EVERYTHING } from "./search-query";

/**
 * The address of the articles that name both of two entities. Two filters already mean both where they are of different
 * kinds; of one kind they mean either, so the search text says it.
 */
export function togetherHref(language: Language, one: EntityRef, other: EntityRef): string {
  if (one.kind !== other.kind) {
    const filters = { ...EVERYTHING.filters, [one.kind]: [one.slug], [other.kind]: [other.slug] };
    return articlesHref(language, { ...EVERYTHING, filters });
  }
  const q = [one, other]
    .map((each) => formatQuery({ kind: "filter", name: each.kind, value: wordFor(each) }))
    .join(" ");
  return articlesHref(language, { ...EVERYTHING, q });
}

const wordFor = ({ code, slug }: EntityRef) => code?.toLowerCase() ?? slug;
