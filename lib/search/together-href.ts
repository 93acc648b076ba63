import type { EntityRef } from "@/lib/archive/article";
import { groupBy } from "@/lib/archive/group-by";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "./articles-href";
import { formatQuery } from "./format-query";
import { EVERYTHING } from "./search-query";

/**
 * The address of the articles that name all of several entities. Filters already mean all where they are of different
 * kinds; of one kind they mean any, so the search text says it.
 */
export function togetherHref(language: Language, ...entities: readonly EntityRef[]): string {
  const filters = { ...EVERYTHING.filters };
  const said: string[] = [];
  for (const [kind, ofKind] of groupBy(entities, (entity) => entity.kind)) {
    const [one, ...others] = ofKind;
    if (one && others.length === 0) filters[kind] = [one.slug];
    else said.push(...ofKind.map((each) => formatQuery({ kind: "filter", name: kind, value: wordFor(each) })));
  }
  return articlesHref(language, { ...EVERYTHING, q: said.join(" "), filters });
}

const wordFor = ({ code, slug }: EntityRef) => code?.toLowerCase() ?? slug;
