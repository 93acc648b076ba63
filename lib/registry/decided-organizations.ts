import { compileLinker } from "./compile-linker";
import { entityId } from "./linker";
import { namedByDecision } from "./named-by-decision";
import type { Registry } from "./registry";

/**
 * What the links make of the organizations to which decisions give names, by id. Their country is read from those names
 * by the rest of the registry.
 */
export function decidedOrganizations(registry: Registry): Map<string, string> {
  const made = new Map<string, string>();
  const given = namedByDecision(registry.decisions, registry.entities);
  if (!given.some(({ kind }) => kind === "organization")) return made;
  for (const entity of compileLinker(registry).decided.values()) {
    if (entity.kind === "organization") made.set(entityId(entity.kind, entity.slug), JSON.stringify(entity));
  }
  return made;
}
