import { compileDecisions } from "./compile-decisions";
import { compileRecogniser } from "./compile-recogniser";
import { compileRules, withOtherCountries } from "./compile-rules";
import { compileWorkshops, PROGRAMME } from "./compile-workshops";
import { foldName, foldText } from "./fold-text";
import { type EntityForm, entityId, type Form, HOME, LAYERS, type Layer, type Linker } from "./linker";
import { buildNameTrie } from "./name-trie";
import { pairForms } from "./pair-forms";
import type { ListedEntity, NameForm, Registry } from "./registry";

function layerOf(entity: ListedEntity): Layer {
  if (entity.kind === "country" || entity.kind === "place") return LAYERS.geography;
  if (entity.kind === "group") return LAYERS.group;
  return entity.kind === "workshop" ? LAYERS.workshop : LAYERS.name;
}

/**
 * Positions of the folded name that want a capital: the first letters that the registry writes with one, and every
 * letter of an abbreviation ("US" is not "us" nor "Us").
 */
function capitalsOf(form: NameForm): number[] {
  const { origin, length } = foldText(form.text);
  const allLetters = !/\p{Ll}/u.test(form.text);
  const positions: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const here = origin[at] ?? 0;
    const opensWord = at === 0 || !/\p{L}/u.test(form.text.charAt(here - 1));
    if (/\p{Lu}/u.test(form.text.charAt(here)) && (allLetters || opensWord)) positions.push(at);
  }
  return positions;
}

const mayBePlural = (entity: ListedEntity, form: NameForm) =>
  (entity.kind === "workshop" || entity.kind === "conference") && /[a-z]$/.test(form.text) && !/s$/.test(form.text);

/**
 * "Kenya Luban Workshop" is read as a country and the brand, like the names of workshops that are not registered; as a
 * name of its own it would hide that it ends an enumeration ("Egypt and Kenya Luban Workshops").
 */
export function workshopNamesToldByPattern(entities: ListedEntity[]): Set<string> {
  const programme = entities.find(({ kind, slug }) => kind === "workshop" && slug === PROGRAMME);
  const brands = programme?.forms.map(({ text }) => foldName(text)) ?? [];
  const countries = entities.filter(({ kind }) => kind === "country").flatMap(({ forms }) => forms);
  return new Set(
    countries.flatMap(({ text }) =>
      brands.flatMap((brand) => ["", " "].map((space) => foldName(text) + space + brand)),
    ),
  );
}

/** Makes a registry ready for linking: every name in one trie, every context rule as a test. */
export function compileLinker(registry: Registry): Linker {
  const { entities } = registry;
  const rules = withOtherCountries(registry.rules, entities);
  const indexOf = new Map(entities.map((entity, index) => [entityId(entity.kind, entity.slug), index]));
  const rulesOf = compileRules(rules);
  const names: [string, Form][] = rules.setAside.map((text) => [foldName(text), { type: "set-aside", layer: 0 }]);
  const told = workshopNamesToldByPattern(entities);
  entities.forEach((entity, index) => {
    for (const form of entity.forms) {
      const name = foldName(form.text);
      if (entity.kind === "workshop" && told.has(name)) continue;
      const compiled: EntityForm = {
        type: "entity",
        layer: layerOf(entity),
        entity: index,
        basis: form.basis,
        ambiguous: form.ambiguous,
        presumed: form.presumed,
        capitals: capitalsOf(form),
        asWritten: form.asWritten ? form.text : null,
        plural: mayBePlural(entity, form),
        rules: rulesOf(name, layerOf(entity) === LAYERS.geography),
      };
      names.push([name, compiled]);
    }
    for (const prefix of entity.prefixes) {
      names.push([foldName(prefix), { type: "prefix", layer: LAYERS.geography, entity: index }]);
    }
  });
  names.push(...pairForms(entities, rules));
  const countryOf = Int32Array.from(entities, (entity) =>
    entity.country === null ? -1 : (indexOf.get(entityId("country", entity.country)) ?? -1),
  );
  const editions = new Map<number, number[]>();
  entities.forEach((entity, index) => {
    if (entity.kind !== "conference" || entity.partOf === null) return;
    const series = indexOf.get(entityId(entity.partOf.kind, entity.partOf.slug));
    if (series !== undefined) editions.set(series, [...(editions.get(series) ?? []), index]);
  });
  return {
    entities,
    indexOf,
    trie: buildNameTrie(names),
    countryOf,
    home: indexOf.get(HOME) ?? -1,
    workshops: compileWorkshops(entities, indexOf, rules.workshopPhrases),
    editions,
    recogniser: registry.patterns && compileRecogniser(registry.patterns, entities),
    fates: compileDecisions(registry.decisions),
  };
}
