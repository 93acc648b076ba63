import { type EntityKey, type FieldPlace, isFilterBasis, type Mention } from "@/lib/archive/mention";
import { entityLexeme } from "./entity-lexeme";
import type { CutText, LexemeAt } from "./tsvector";
import type { Unit } from "./units";

/** Which text of an article stands in a place of it. */
export const placeKey = ({ field, group, bullet }: FieldPlace) => `${field} ${group ?? ""} ${bullet ?? ""}`;

/**
 * The lexemes of what an article names, wherever it does: those of a mention's entity and of all that it is part of, at the
 * first word of the mention. `textOf` is the place of a text among `texts` by its `placeKey`. What the article is only
 * connected to (a place in a country, a member of a group) it does not name.
 */
export function placeEntities(
  mentions: readonly Mention[],
  texts: readonly CutText[],
  textOf: ReadonlyMap<string, number>,
  enclosing: (entity: EntityKey) => readonly EntityKey[],
): LexemeAt[] {
  return mentions.flatMap((mention): LexemeAt[] => {
    const text = textOf.get(placeKey(mention));
    if (text === undefined || !isFilterBasis(mention.basis)) return [];
    const unit = unitAt(texts[text]?.units ?? [], mention.start);
    if (unit >= (texts[text]?.units.length ?? 0)) return [];
    return [mention, ...enclosing(mention)].map((entity) => ({ lexeme: entityLexeme(entity), text, unit }));
  });
}

/** The first unit that ends behind the offset. */
function unitAt(units: readonly Unit[], offset: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
