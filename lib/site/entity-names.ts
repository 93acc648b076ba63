import { type EntityRef, nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { EntityKey } from "@/lib/archive/mention";

export type NameOf = (entity: EntityKey) => string;

/** The names of an article's entities in a language; the slug for one that is not among them. */
export function entityNames(entities: readonly EntityRef[], language: Language): NameOf {
  const names = new Map(entities.map(({ kind, slug, names }) => [`${kind}/${slug}`, nameIn(names, language, slug)]));
  return ({ kind, slug }) => names.get(`${kind}/${slug}`) ?? slug;
}
