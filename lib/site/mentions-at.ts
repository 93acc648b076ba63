import { groupBy } from "@/lib/archive/group-by";
import type { FieldPlace, Mention } from "@/lib/archive/mention";

const placeKey = ({ field, group, bullet }: FieldPlace) => `${field} ${field === "heading" ? group : bullet}`;

const known = new WeakMap<readonly Mention[], Map<string, Mention[]>>();

/**
 * The mentions of one text of an article. They are sorted by place once an article: one of twenty thousand sentences
 * would else be read through for each of them.
 */
export function mentionsAt(
  mentions: readonly Mention[],
  place: { field: "title" | "viewpoint" } | { field: "heading"; group: number } | { field: "bullet"; bullet: string },
): Mention[] {
  const places = known.get(mentions) ?? groupBy(mentions, placeKey);
  known.set(mentions, places);
  return places.get(placeKey({ group: null, bullet: null, ...place } as FieldPlace)) ?? [];
}
