import type { Expansion } from "@/lib/search/search-result";
import type { ResolvedQuery } from "./resolve-query";

/** What the search text's names find besides themselves, for a reader. */
export function toExpansions({ named, outletNames }: ResolvedQuery): Expansion[] {
  return named.map(({ leaves, others, outlets }) => ({
    text: leaves.map(({ text }) => text).join(" "),
    others: [...others],
    outlets: outlets.flatMap((id) => outletNames.get(id) ?? []),
  }));
}
