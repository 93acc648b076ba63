import type { RegistryEntity } from "./registry";

/** An entity with the names that it lacks and `other`, the same as another text has it, does not. */
export function withNamesOf(entity: RegistryEntity, other: Pick<RegistryEntity, "names"> | undefined): RegistryEntity {
  if (other === undefined) return entity;
  return {
    ...entity,
    names: { en: entity.names.en ?? other.names.en, zh: entity.names.zh ?? other.names.zh },
  };
}
