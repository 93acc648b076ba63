import { entityId, type Linker } from "./linker";
import type { RegistryEntity } from "./registry";

/**
 * What an entity that the registry lacks is by the curator's decision: itself, accepted or under another name, another
 * one, or null where it was rejected.
 */
export function decideEntity(linker: Linker, entity: RegistryEntity): RegistryEntity | null {
  const fate = entity.provisional ? linker.fates.get(entityId(entity.kind, entity.slug)) : undefined;
  if (fate === undefined) return entity;
  if (fate === "rejected") return null;
  const { becomes, names, isOther } = fate;
  const registered = linker.indexOf.get(entityId(becomes.kind, becomes.slug));
  if (registered !== undefined) return linker.entities[registered] ?? null;
  const written = isOther ? { en: null, zh: null } : entity.names;
  return {
    ...entity,
    slug: becomes.slug,
    names: { en: names.en ?? written.en, zh: names.zh ?? written.zh },
    provisional: false,
  };
}
