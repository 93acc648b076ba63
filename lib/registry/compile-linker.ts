import { compileDecisions } from "./compile-decisions";
import { compileRecogniser } from "./compile-recogniser";
import { compileRules, withGeography } from "./compile-rules";
import { compileWorkshops, PROGRAMME } from "./compile-workshops";
import { foldName, foldText } from "./fold-text";
import { linkArticle } from "./link-article";
import { type EntityForm, entityId, type Form, HOME, LAYERS, type Layer, type Linker } from "./linker";
import { buildNameTrie } from "./name-trie";
import { namedByDecision } from "./named-by-decision";
import { pairForms } from "./pair-forms";
import { provisionalWorkshop } from "./provisional-workshop";
import type { ListedEntity, NameForm, Registry, RegistryEntity } from "./registry";

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
  const stated = registry.entities;
  const entities = [...stated, ...namedByDecision(registry.decisions, stated)];
  const rules = withGeography(registry.rules, stated);
  const indexOf = new Map(stated.map((entity, index) => [entityId(entity.kind, entity.slug), index]));
  const rulesOf = compileRules(rules);
  const names: [string, Form][] = rules.setAside.map((text) => [
    foldName(text),
    { type: "set-aside", layer: 0, plural: /(?:^|[ -])[a-z]{3,}$/.test(text) },
  ]);
  const told = workshopNamesToldByPattern(stated);
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
        besideFullName: form.besideFullName ?? false,
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
  names.push(...pairForms(stated, rules));
  const countryOf = Int32Array.from(entities, (entity) =>
    entity.country === null ? -1 : (indexOf.get(entityId("country", entity.country)) ?? -1),
  );
  const editions = new Map<number, number[]>();
  stated.forEach((entity, index) => {
    if (entity.kind !== "conference" || entity.partOf === null) return;
    const series = indexOf.get(entityId(entity.partOf.kind, entity.partOf.slug));
    if (series !== undefined) editions.set(series, [...(editions.get(series) ?? []), index]);
  });
  const linker: Linker = {
    entities,
    indexOf,
    trie: buildNameTrie(names),
    countryOf,
    home: indexOf.get(HOME) ?? -1,
    workshops: compileWorkshops(stated, indexOf, rules.workshopPhrases),
    editions,
    recogniser: registry.patterns && compileRecogniser(registry.patterns, stated),
    fates: compileDecisions(registry.decisions),
    decided: new Map(),
  };
  for (let index = stated.length; index < entities.length; index += 1) {
    const entity = entities[index];
    if (entity) linker.decided.set(index, decidedEntity(linker, entity));
  }
  return linker;
}

/** The only country that the names of an organization hold: "Ministry of Health of Kenya". */
function countryNamed(linker: Linker, names: ListedEntity["names"]): string | null {
  const countries = Object.values(names).flatMap((name) =>
    name === null
      ? []
      : linkArticle(linker, { title: name, viewpoint: null, groups: [] })
          .mentions.filter(({ kind, basis }) => kind === "country" && basis !== "place")
          .map(({ slug }) => slug),
  );
  const [country = null] = countries;
  return countries.every((slug) => slug === country) ? country : null;
}

/** An entity as a decision names it, with its country where a country's workshop or an organization's name tells it. */
function decidedEntity(linker: Linker, { kind, slug, names }: ListedEntity): RegistryEntity {
  const ofCountry = kind === "workshop" && slug.startsWith(`${PROGRAMME}-`) ? slug.slice(PROGRAMME.length + 1) : null;
  const country = ofCountry === null ? undefined : linker.indexOf.get(entityId("country", ofCountry));
  const workshop = country === undefined ? null : provisionalWorkshop(linker, country);
  const own = kind === "organization" ? countryNamed(linker, names) : null;
  const { partOf, country: host } = workshop ?? { partOf: null, country: own };
  const unknown = { code: null, traditional: null, aliases: [], facts: [] };
  return { kind, slug, names, ...unknown, partOf, country: host, provisional: false };
}
