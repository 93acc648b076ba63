import type { Fact, FactLink } from "@/lib/archive/entity";
import { entityKey } from "@/lib/archive/entity-key";
import type { ListedEntity } from "./registry";

/** Where in a text a name stands by itself, no letter on either side; null where it does not. */
type Place = { start: number; end: number };

/** What may stand besides the names where a value is told in Chinese: signs between them, and a remark behind. */
const BETWEEN = /^(?:[\s,/]|\(.*\))*$/;

/**
 * The words of `text` by which each of the entities is named, in their order: the longest of its names that stands there,
 * never two in one place. A single entity that is named otherwise is named by the whole; one of several is not placed: null.
 */
export function placeNames(
  text: string,
  entities: readonly Pick<ListedEntity, "names" | "aliases">[],
): (string | null)[] {
  const taken: Place[] = [];
  const placed = entities.map(({ names, aliases }) => {
    const known = [names.en, names.zh, ...aliases].filter((name): name is string => name !== null);
    for (const name of known.sort((a, b) => b.length - a.length)) {
      const place = findName(text, name, taken);
      if (place === null) continue;
      taken.push(place);
      return name;
    }
    return null;
  });
  return placed.length === 1 ? [placed[0] ?? text] : placed;
}

function findName(text: string, name: string, taken: readonly Place[]): Place | null {
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const place = { start, end: start + name.length };
    const isWord = /[a-z]/i.test(name);
    const isInside = isWord && /\p{L}/u.test((text[start - 1] ?? "") + (text[place.end] ?? ""));
    if (!isInside && !taken.some((other) => other.start < place.end && start < other.end)) return place;
  }
  return null;
}

/** Finds the words by which facts name the entities that they refer to; what refers to none stays as it is. */
export function withFactLinks(entities: readonly ListedEntity[]): ListedEntity[] {
  const known = new Map(entities.map((entity) => [entityKey(entity), entity]));
  return entities.map((entity) =>
    entity.facts.some(({ links }) => links)
      ? { ...entity, facts: entity.facts.map((fact) => linkFact(fact, known)) }
      : entity,
  );
}

function linkFact(fact: Fact, known: ReadonlyMap<string, ListedEntity>): Fact {
  const { value, links } = fact;
  if (value === null || !links) return fact;
  const named = links.flatMap((link) => known.get(entityKey(link)) ?? []);
  if (named.length < links.length) return fact;
  const texts = placeNames(value, named);
  const placed = named.map(({ kind, slug, names }, at) => ({ kind, slug, text: texts[at] ?? value, zh: names.zh }));
  const valueZh = fact.valueZh ?? inChinese(value, placed);
  const linked = placed.map(({ zh, ...link }): FactLink => {
    const isTold = zh !== null && valueZh?.includes(zh) === true;
    return { ...link, textZh: isTold ? zh : null };
  });
  return { ...fact, ...(valueZh === undefined ? {} : { valueZh }), links: linked };
}

/** The value with every name in Chinese, where nothing but names and signs between them stands in it. */
function inChinese(value: string, links: readonly { text: string; zh: string | null }[]): string | undefined {
  let rest = value;
  let told = value;
  for (const { text, zh } of links) {
    if (zh === null) return undefined;
    rest = rest.replace(text, "");
    told = told.replace(text, () => zh);
  }
  if (!BETWEEN.test(rest)) return undefined;
  return rest.includes("(") ? told : told.replaceAll(", ", "，");
}
