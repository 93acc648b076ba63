import { entityKey } from "@/lib/archive/entity-key";
import type { RegistryEntity } from "./registry";

/**
 * The cache tags of what shows what two registries state otherwise: an entity alone, with those that its facts name,
 * where only its further names or its facts differ, else everything, since names, and what belongs to what, stand on any page.
 */
export function shownChange(before: readonly RegistryEntity[], after: readonly RegistryEntity[]): string[] {
  const was = new Map(before.map((entity) => [entityKey(entity), entity]));
  if (was.size !== after.length) return ["*"];
  const tags = new Set<string>();
  for (const entity of after) {
    const known = was.get(entityKey(entity));
    if (known === undefined || shownAnywhere(known) !== shownAnywhere(entity)) return ["*"];
    if (shownAtHome(known) === shownAtHome(entity)) continue;
    tags.add(`entity:${entityKey(entity)}`);
    // What a fact names tells of it: an organization lists the workshops that it hosts.
    for (const { links = [] } of [...known.facts, ...entity.facts])
      for (const link of links) tags.add(`entity:${entityKey(link)}`);
  }
  return [...tags];
}

function shownAnywhere({ kind, code, names, partOf, country, facts }: RegistryEntity): string {
  // The members of a group stand on the pages of countries too.
  return JSON.stringify([code, names, partOf, country, kind === "group" ? facts : null]);
}

function shownAtHome({ traditional, aliases, facts }: RegistryEntity): string {
  return JSON.stringify([traditional, aliases, facts]);
}
