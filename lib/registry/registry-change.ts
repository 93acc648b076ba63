import type { EntityKey } from "@/lib/archive/mention";
import { compileDecisions } from "./compile-decisions";
import { compileLinker, workshopNamesToldByPattern } from "./compile-linker";
import { PROGRAMME } from "./compile-workshops";
import type { Fate } from "./decision";
import { foldName } from "./fold-text";
import { entityId, HOME } from "./linker";
import { nameAtoms } from "./name-atoms";
import { namedByDecision } from "./named-by-decision";
import type { ContextRule, ListedEntity, NameForm, Registry } from "./registry";

/** Every one of its lists has a phrase that the text holds. */
export type Holding = string[][];

/**
 * What texts a change of the registry can make link in another way: all of them, or those that hold certain phrases or
 * that mention certain entities or something that is part of one.
 */
export type RegistryChange = { everything: boolean; holding: Holding[]; naming: EntityKey[] };

const EVERYTHING: RegistryChange = { everything: true, holding: [], naming: [] };
/** Past so many phrases it is cheaper to read everything than to look for each. */
const MOST_PHRASES = 2_000;

/**
 * Bounds what a change of the registry can touch. It may name more than is touched and never less: whatever no bound is
 * known for touches everything.
 */
export function registryChange(before: Registry, after: Registry): RegistryChange {
  if (isElsewhere(before, after)) return EVERYTHING;
  const sides = [before, after].map((registry) => new Side(registry)) as [Side, Side];
  const holding: Holding[] = [];
  const naming = new Map<string, EntityKey>();
  const hold = (...lists: string[][]) => {
    if (lists.every((list) => list.length > 0)) holding.push(lists.map((list) => [...new Set(list)]));
  };
  const name = (key: EntityKey) => naming.set(entityId(key.kind, key.slug), { kind: key.kind, slug: key.slug });
  const both = (of: (side: Side) => string[]) => sides.flatMap(of);
  /** The brand in a text that also holds a country, a place in it or a host. */
  const holdBrand = (beside: (side: Side) => string[]) => hold(both(brandOf), both(beside));

  hold(changedPhrases(before.rules.setAside, after.rules.setAside));
  hold(changedRules(before.rules.rules, after.rules.rules).flatMap(({ names }) => names));
  hold(changedPhrases([...sides[0].told], [...sides[1].told]).filter((told) => sides.some((side) => side.bears(told))));

  for (const id of new Set(sides.flatMap((side) => [...side.entities.keys()]))) {
    const pair = sides.map((side) => side.entities.get(id)) as [ListedEntity | undefined, ListedEntity | undefined];
    const stated = pair.filter((entity) => entity !== undefined);
    const [one] = stated;
    if (!one) continue;
    if (stated.length === 2 && traitsOf(pair[0]) === traitsOf(pair[1])) {
      hold(changedForms(pair[0], pair[1]));
      continue;
    }
    name(one);
    hold(stated.flatMap(namesOf));
    if (one.kind === "country") {
      hold(both((side) => side.geographyOf(one.slug)));
      hold(stated.flatMap(({ short }) => (short === null ? [] : [`中${short}`, `${short}中`])));
    }
    if (one.kind === "workshop") {
      for (const { country, partOf, hosts } of stated) {
        holdBrand((side) => [
          ...side.geographyOf(country),
          ...(partOf === null ? [] : side.geographyOf(side.countryOf(partOf))),
          ...hosts.flatMap((host) => side.namesOf({ kind: "organization", slug: host })),
        ]);
      }
    }
    for (const { partOf } of stated)
      if (partOf !== null && one.kind === "conference") hold(both((side) => side.namesOf(partOf)));
  }

  for (const id of new Set(sides.flatMap((side) => [...side.fates.keys(), ...side.entities.keys()]))) {
    const [was, is] = sides.map((side) => side.becomes(id)) as [Becomes, Becomes];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    // What was rejected has left no mention by which its texts are found.
    if (was === "rejected") return EVERYTHING;
    name(was.key);
    hold(both((side) => side.decidedNamesOf(id)));
    const [kind = "", slug = ""] = id.split("/");
    const country = slug.startsWith(`${PROGRAMME}-`) ? slug.slice(PROGRAMME.length + 1) : null;
    if (kind === "workshop" && country !== null) holdBrand((side) => side.geographyOf(country));
  }

  // The country of a decided organization is read from the names that the decision gives, and those of its texts that
  // hold only one of them need not hold what tells it.
  const [wereMade, areMade] = [before, after].map(decidedOrganizations) as [Map<string, string>, Map<string, string>];
  for (const id of new Set([...wereMade.keys(), ...areMade.keys()])) {
    if (wereMade.get(id) === areMade.get(id)) continue;
    const [kind, slug] = id.split("/");
    name({ kind, slug } as EntityKey);
    hold(both((side) => side.namesGivenTo(id)));
  }

  const countries = [...new Set(both((side) => side.countryNames))].sort((a, b) => b.length - a.length);
  const told = holding.map((lists) =>
    lists
      .map((list) => list.map((phrase) => officeOf(phrase, countries)))
      // A phrase without an atom (U.S.) may be in any text.
      .filter((list) => list.every((phrase) => nameAtoms(phrase).length > 0)),
  );
  const phrases = told.flat(2);
  const isBound = told.every((lists) => lists.length > 0) && !phrases.some((phrase) => phrase.includes("#"));
  if (!isBound || phrases.length > MOST_PHRASES) return EVERYTHING;
  return { everything: false, holding: told, naming: [...naming.values()] };
}

/** What the links make of the organizations to which decisions give names, by id. */
function decidedOrganizations(registry: Registry): Map<string, string> {
  const made = new Map<string, string>();
  const given = namedByDecision(registry.decisions, registry.entities);
  if (!given.some(({ kind }) => kind === "organization")) return made;
  for (const entity of compileLinker(registry).decided.values()) {
    if (entity.kind === "organization") made.set(entityId(entity.kind, entity.slug), JSON.stringify(entity));
  }
  return made;
}

/** What a recognised entity is by the registry and its decisions. */
type Becomes = { key: EntityKey; fate: Fate | "registered" | null } | "rejected";

/** One of the two registries that are compared. */
class Side {
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

const brandOf = (side: Side) => side.namesOf({ kind: "workshop", slug: PROGRAMME });

/** Whether something has changed of which it is not known which texts it touches. */
function isElsewhere(before: Registry, after: Registry): boolean {
  const rest = ({ rules, patterns }: Registry) => {
    const { setAside: _, rules: __, ...others } = rules;
    return JSON.stringify([others, patterns]);
  };
  if (rest(before) !== rest(after) || changedRules(before.rules.rules, after.rules.rules).some(isWide)) return true;
  // Where two entities bear one name, what is found may depend on which comes first.
  const [was, is] = [before, after].map(({ entities }) => entities.map(({ kind, slug }) => entityId(kind, slug)));
  const [had, has] = [new Set(was), new Set(is)];
  const kept = was?.filter((id) => has.has(id)) ?? [];
  if (is?.filter((id) => had.has(id)).some((id, at) => id !== kept[at])) return true;
  return had.has(HOME) !== has.has(HOME);
}

const isWide = ({ geographyIn }: ContextRule) => geographyIn !== null;

function changedRules(before: readonly ContextRule[], after: readonly ContextRule[]): ContextRule[] {
  return changed(before, after, (rule) => JSON.stringify(rule));
}

function changedPhrases(before: readonly string[], after: readonly string[]): string[] {
  return changed(before, after, (phrase) => phrase);
}

/** What only one of two lists has. */
function changed<One>(before: readonly One[], after: readonly One[], keyOf: (one: One) => string): One[] {
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return [...before.filter((one) => !has.has(keyOf(one))), ...after.filter((one) => !had.has(keyOf(one)))];
}

/** Everything but its forms that decides how an entity is linked, or what is made of it. */
function traitsOf(entity: ListedEntity | undefined): string {
  if (!entity) return "";
  const { kind, slug, names, partOf, country, short, opaque, year, ordinal, hosts, sites, partners } = entity;
  // Provisional workshops and ministries are named after countries, and workshops after their programme.
  const naming = kind === "country" || slug === PROGRAMME ? names : null;
  return JSON.stringify([partOf, country, short, opaque, year, ordinal, hosts, sites, partners, naming]);
}

/** Every written form of an entity, folded. */
function namesOf({ forms, prefixes }: ListedEntity): string[] {
  return [...forms.map(({ text }) => foldName(text)), ...prefixes.map(foldName)];
}

/** The names of which the forms are not the same as before. */
function changedForms(before: ListedEntity | undefined, after: ListedEntity | undefined): string[] {
  const [was, is] = [formsByName(before), formsByName(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)),
  );
}

function formsByName(entity: ListedEntity | undefined): Map<string, (NameForm | "prefix")[]> {
  const forms = new Map<string, (NameForm | "prefix")[]>();
  const add = (text: string, form: NameForm | "prefix") =>
    forms.set(foldName(text), [...(forms.get(foldName(text)) ?? []), form]);
  for (const form of entity?.forms ?? []) add(form.text, form);
  for (const prefix of entity?.prefixes ?? []) add(prefix, "prefix");
  return forms;
}

const OFFICE = /^(?:ministry|department) /;

/** "Ministry of Health of Kenya" stands for the Kenyan Ministry of Health too, so its texts hold that much of it. */
function officeOf(phrase: string, countries: readonly string[]): string {
  const folded = foldName(phrase);
  if (!OFFICE.test(folded)) return folded;
  const tail = countries.map((country) => ` of ${country}`).find((ending) => folded.endsWith(ending));
  return tail === undefined ? folded : folded.slice(0, -tail.length);
}
