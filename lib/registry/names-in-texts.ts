import { PROGRAMME } from "./compile-workshops";
import type { RegistryEntity } from "./registry";

/** The names that texts may call an entity by: those that the registry states, and those of workshops that it lacks. */
export function namesInTexts(entities: readonly RegistryEntity[]): string[] {
  const programme = entities.find(({ kind, slug }) => kind === "workshop" && slug === PROGRAMME)?.names.en ?? null;
  return entities.flatMap(({ kind, names, aliases }) => [
    ...(names.en === null ? [] : [names.en]),
    ...aliases,
    // As lib/registry/provisional-workshop names it.
    ...(kind === "country" && names.en !== null && programme !== null ? [`${names.en} ${programme}`] : []),
  ]);
}
