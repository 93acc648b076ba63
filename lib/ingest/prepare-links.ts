import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey, FieldPlace } from "@/lib/archive/mention";
import { MIN_HASH_VERSION, minHashBands } from "@/lib/archive/min-hash";
import { storyText } from "@/lib/archive/story-text";
import { digestOf } from "@/lib/db/digest-of";
import type { PreparedLinks } from "@/lib/db/prepared-links";
import { parseFigures } from "@/lib/knowledge/parse-figures";
import { foldLetters } from "@/lib/registry/fold-letters";
import type { ArticleContent } from "@/lib/registry/link-article";
import { commonPhrasesIn } from "@/lib/search/common-phrases";
import { hanRunsOf } from "@/lib/search/han-runs";
import { placeEntities, placeKey } from "@/lib/search/place-entities";
import { cutTexts, toTsvector, type Weight } from "@/lib/search/tsvector";
import type { LoadedRegistry } from "./compile-registry";
import { prepareOutlet } from "./prepare-outlet";
import { unusualAtoms } from "./unusual-atoms";

/** Changes with what is made of a text here besides its links, so that stored articles get it too. */
const VERSION = 2;

/** What an article states besides its text: its outlet, and the day of publication. */
export type Stated = { outletName: string | null; published: string | null };

/**
 * What the registry makes of an article's text and of the name of its outlet, whether these were just read or are stored.
 * Groups are read in the order of their numbers, in which they are shown, since that is what is stored of their order.
 */
export function prepareLinks(
  content: ArticleContent,
  { outletName, published }: Stated,
  registry: LoadedRegistry,
): PreparedLinks {
  const { title, viewpoint } = content;
  const groups = [...content.groups].sort((a, b) => a.number - b.number);
  const { mentions, provisional, unlinkedPairs } = registry.link({ title, viewpoint, groups });
  const fields: { place: FieldPlace; weight: Weight; text: string }[] = [
    { place: { field: "title", group: null, bullet: null }, weight: "A", text: title },
  ];
  if (viewpoint) {
    fields.push({ place: { field: "viewpoint", group: null, bullet: null }, weight: "C", text: viewpoint.text });
  }
  for (const { number: group, heading, bullets } of groups) {
    if (heading !== null) fields.push({ place: { field: "heading", group, bullet: null }, weight: "B", text: heading });
    for (const { id: bullet, text } of bullets) {
      fields.push({ place: { field: "bullet", group, bullet }, weight: "C", text });
    }
  }
  const texts = cutTexts(fields);
  const wholes = new Map(provisional.map((entity) => [entityKey(entity), entity.partOf]));
  const enclosing = (entity: EntityKey): EntityKey[] => {
    const whole = wholes.get(entityKey(entity));
    return whole ? [whole, ...registry.ancestors(whole)] : registry.ancestors(entity);
  };
  const story = storyText({ title, viewpoint, groups });
  const figures =
    registry.reader === null ? [] : parseFigures(registry.reader, { viewpoint, groups, mentions, published });
  const outlet = outletName === null ? null : prepareOutlet(outletName, registry);
  return {
    outlet,
    mentions,
    provisional,
    unlinkedPairs,
    figures,
    linkDigest: digestOf({
      mentions,
      provisional,
      unlinkedPairs,
      figures,
      ancestors: [...mentions, ...provisional.flatMap(({ partOf }) => partOf ?? [])].map(registry.ancestors),
      outlet: outlet?.slug,
      minHash: MIN_HASH_VERSION,
      version: VERSION,
    }),
    search: toTsvector(
      texts,
      texts.flatMap(({ text }) => unusualAtoms(text)),
      placeEntities(mentions, texts, new Map(fields.map(({ place }, at) => [placeKey(place), at])), enclosing),
    ),
    hanRuns: hanRunsOf(texts),
    story,
    bands: minHashBands(foldLetters(story)),
    commonPhrases: commonPhrasesIn(texts),
  };
}
