import type { Fact, FactLink } from "@/lib/archive/entity";
import { entityKey } from "@/lib/archive/entity-key";
import { placeTexts } from "@/lib/archive/place-texts";
import type { ListedEntity } from "./registry";

/** What may stand besides the names where a value is told in Chinese: signs between them, and a remark behind. */
const BETWEEN = /^(?:[\s,/]|\(.*\))*$/;

/**
 * The words of `text` by which each of the entities is named, in their order: the longest of its names that stands there,
 * as `placeTexts` places it. A single entity that is named otherwise is named by the whole; one of several is not placed: null.
 */
export function placeNames(
  text: string,
  entities: readonly Pick<ListedEntity, "names" | "aliases">[],
): (string | null)[] {
  const names = entities.map(({ names, aliases }) =>
    [names.en, names.zh, ...aliases].filter((name): name is string => name !== null),
  );
  const words = placeTexts(text, names).map((place) => place && text.slice(place.start, place.end));
  return words.length === 1 ? [words[0] ?? text] : words;
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
  const inZh = placeTexts(
    valueZh ?? "",
    placed.map(({ zh }) => (zh === null ? [] : [zh])),
  );
  const linked = placed.map(({ zh, ...link }, at): FactLink => ({ ...link, textZh: inZh[at] ? zh : null }));
  return { ...fact, ...(valueZh === undefined ? {} : { valueZh }), links: linked };
}

/** The value with every name in Chinese, where nothing but names and signs between them stands in it. */
function inChinese(value: string, links: readonly { text: string; zh: string | null }[]): string | undefined {
  const places = placeTexts(
    value,
    links.map(({ text }) => [text]),
  );
  let rest = "";
  let told = "";
  let at = 0;
  for (const { place, zh } of links
    .map(({ zh }, position) => ({ zh, place: places[position] }))
    .sort((one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0))) {
    if (zh === null || !place) return undefined;
    rest += value.slice(at, place.start);
    told += value.slice(at, place.start) + zh;
    at = place.end;
  }
  rest += value.slice(at);
  told += value.slice(at);
  if (!BETWEEN.test(rest)) return undefined;
  return rest.includes("(") ? told : told.replaceAll(", ", "，");
}
