import type { Expansion } from "@/lib/search/search-result";
import type { ResolvedQuery } from "./resolve-query";

/** What the search text's names find besides themselves, for a reader; `some`: what matches some of it is listed too. */
export function toExpansions({ named, inner, outletNames }: ResolvedQuery, { some }: { some: boolean }): Expansion[] {
  return [...named, ...(some ? inner : [])].map(({ leaves, entities, others, outlets }) => ({
    text: leaves.map(({ text }) => text).join(" "),
    entities: entities.map(({ kind, slug }) => ({ kind, slug })),
    others: [...others],
    outlets: outlets.flatMap((id) => outletNames.get(id) ?? []),
  }));
}
