import type { EntityKey } from "@/lib/archive/mention";
import { PROGRAMME } from "./compile-workshops";
import { decidedOrganizations } from "./decided-organizations";
import { changedForms, traitsOf } from "./entity-change";
import { foldName } from "./fold-text";
import { entityId, HOME } from "./linker";
import { nameAtoms } from "./name-atoms";
import type { ContextRule, ListedEntity, Registry } from "./registry";
import { type Becomes, namesOf, RegistrySide } from "./registry-side";

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
  const sides = [before, after].map((registry) => new RegistrySide(registry)) as [RegistrySide, RegistrySide];
  const holding: Holding[] = [];
  const naming = new Map<string, EntityKey>();
  const hold = (...lists: string[][]) => {
    if (lists.every((list) => list.length > 0)) holding.push(lists.map((list) => [...new Set(list)]));
  };
  const name = (key: EntityKey) => naming.set(entityId(key.kind, key.slug), { kind: key.kind, slug: key.slug });
  const both = (of: (side: RegistrySide) => string[]) => sides.flatMap(of);
  /** The brand in a text that also holds a country, a place in it or a host. */
  const holdBrand = (beside: (side: RegistrySide) => string[]) => hold(both(brandOf), both(beside));

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

const brandOf = (side: RegistrySide) => side.namesOf({ kind: "workshop", slug: PROGRAMME });

/** Whether something has changed of which it is not known which texts it touches. */
function isElsewhere(before: Registry, after: Registry): boolean {
  const rest = ({ rules, patterns, figures }: Registry) => {
    const { setAside: _, rules: __, ...others } = rules;
    return JSON.stringify([others, patterns, figures]);
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

const OFFICE = /^(?:ministry|department) /;

/** "Ministry of Health of Kenya" stands for the Kenyan Ministry of Health too, so its texts hold that much of it. */
function officeOf(phrase: string, countries: readonly string[]): string {
  const folded = foldName(phrase);
  if (!OFFICE.test(folded)) return folded;
  const tail = countries.map((country) => ` of ${country}`).find((ending) => folded.endsWith(ending));
  return tail === undefined ? folded : folded.slice(0, -tail.length);
}
