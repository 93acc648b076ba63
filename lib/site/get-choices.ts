import "server-only";
import { nameIn } from "@/lib/archive/article";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Language } from "@/lib/archive/language";
import { orderNames } from "@/lib/search/order-names";
import { getEntities } from "./get-entities";

/** What a field offers to choose from: the address's value and the name that is read. */
export type Choice = { value: string; name: string };

/** The entities of a kind that articles name, as a field offers them, in the order of their names. */
export async function getChoices(kind: EntityKind, language: Language): Promise<Choice[]> {
  const { items } = await getEntities(kind, 1);
  const named = items.filter(({ count }) => count > 0);
  return orderNames(named, language).map(({ thing: { slug, names } }) => ({
    value: slug,
    name: nameIn(names, language, slug),
  }));
}
