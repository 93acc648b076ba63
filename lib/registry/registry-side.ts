import type { EntityKey } from "@/lib/archive/mention";
import { compileDecisions } from "./compile-decisions";
import { workshopNamesToldByPattern } from "./compile-linker";
import type { Fate } from "./decision";
import { foldName } from "./fold-text";
import { entityId } from "./linker";
import { namedByDecision } from "./named-by-decision";
import type { ListedEntity, Registry } from "./registry";

/** What a recognised entity is by the registry and its decisions. */
export type Becomes = { key: EntityKey; fate: Fate | "registered" | null } | "rejected";

/** One of the two registries that are compared. */
export class RegistrySide {
  readonly entities: Map<string, ListedEntity>;
  readonly fates: Map<string, Fate>;
  /** Names of workshops that are read as a country and the brand. */
  readonly told: Set<string>;
  readonly countryNames: string[];
  readonly #geography = new Map<string, string[]>();
  readonly #workshopNames: Set<string>;
  /** The names that decisions give, by the id of the entity that bears them. */
  readonly #decidedNames: Map<string, string[]>;

  constructor({ entities, decisions }: Registry) {
    this.entities = new Map(entities.map((entity) => [entityId(entity.kind, entity.slug), entity]));
    this.fates = compileDecisions(decisions);
    this.told = workshopNamesToldByPattern(entities);
    this.countryNames = entities.flatMap(({ kind, names }) =>
      kind === "country" && names.en !== null ? [foldName(names.en)] : [],
    );
    for (const entity of entities) {
      const country = entity.kind === "country" ? entity.slug : entity.kind === "place" ? entity.country : null;
      if (country === null) continue;
      this.#geography.set(country, [...(this.#geography.get(country) ?? []), ...namesOf(entity)]);
    }
    const decided = namedByDecision(decisions, entities);
    this.#decidedNames = new Map(decided.map((entity) => [entityId(entity.kind, entity.slug), namesOf(entity)]));
    this.#workshopNames = new Set(
      [...entities, ...decided].flatMap((entity) => (entity.kind === "workshop" ? namesOf(entity) : [])),
    );
  }

  bears(workshopName: string): boolean {
    return this.#workshopNames.has(workshopName);
  }

  /** The names of a country and of the places in it. */
  geographyOf(country: string | null): string[] {
    return country === null ? [] : (this.#geography.get(country) ?? []);
  }

  namesOf({ kind, slug }: EntityKey): string[] {
    const entity = this.entities.get(entityId(kind, slug));
    return entity ? namesOf(entity) : [];
  }

  countryOf({ kind, slug }: EntityKey): string | null {
    return this.entities.get(entityId(kind, slug))?.country ?? null;
  }

  /** The names that a decision on `id` gives. */
  decidedNamesOf(id: string): string[] {
    const fate = this.fates.get(id);
    if (fate === undefined || fate === "rejected") return [];
    return this.namesGivenTo(entityId(fate.becomes.kind, fate.becomes.slug));
  }

  /** The names by which decisions have `id` found. */
  namesGivenTo(id: string): string[] {
    return this.#decidedNames.get(id) ?? [];
  }

  becomes(id: string): Becomes {
    const [kind = "", slug = ""] = id.split("/");
    const key = { kind, slug } as EntityKey;
    if (this.entities.has(id)) return { key, fate: "registered" };
    const fate = this.fates.get(id) ?? null;
    if (fate === "rejected") return fate;
    return { key: fate === null ? key : fate.becomes, fate };
  }
}

/** Every written form of an entity, folded. */
export function namesOf({ forms, prefixes }: ListedEntity): string[] {
  return [...forms.map(({ text }) => foldName(text)), ...prefixes.map(foldName)];
}
