import { MIN_HASH_VERSION, minHashBands } from "@/lib/archive/min-hash";
import { storyText } from "@/lib/archive/story-text";
import type { PreparedLinks } from "@/lib/db/prepared-links";
import { foldLetters } from "@/lib/registry/fold-letters";
import type { ArticleContent } from "@/lib/registry/link-article";
import { commonPhrasesIn } from "@/lib/search/common-phrases";
import { hanRunsOf } from "@/lib/search/han-runs";
import { cutTexts, toTsvector } from "@/lib/search/tsvector";
import { digestOf } from "./digest-of";
import type { LoadedRegistry } from "./load-registry";
import { prepareOutlet } from "./prepare-outlet";
import { unusualAtoms } from "./unusual-atoms";

/** Changes with what is made of a text here besides its links, so that stored articles get it too. */
const VERSION = 1;

/**
 * What the registry makes of an article's text and of the name of its outlet, whether these were just read or are stored.
 * Groups are read in the order of their numbers, in which they are shown, since that is what is stored of their order.
 */
export function prepareLinks(
  content: ArticleContent,
  outletName: string | null,
  registry: LoadedRegistry,
): PreparedLinks {
  const { title, viewpoint } = content;
  const groups = [...content.groups].sort((a, b) => a.number - b.number);
  const { mentions, provisional, unlinkedPairs } = registry.link({ title, viewpoint, groups });
  const texts = cutTexts([
    { weight: "A", text: title },
    ...(viewpoint ? [{ weight: "C" as const, text: viewpoint.text }] : []),
    ...groups.flatMap(({ heading, bullets }) => [
      ...(heading === null ? [] : [{ weight: "B" as const, text: heading }]),
      ...bullets.map(({ text }) => ({ weight: "C" as const, text })),
    ]),
  ]);
  const story = storyText({ title, viewpoint, groups });
  const names = registry.nameFinder.find(texts);
  const outlet = outletName === null ? null : prepareOutlet(outletName, registry);
  return {
    outlet,
    mentions,
    provisional,
    unlinkedPairs,
    linkDigest: digestOf({
      mentions,
      provisional,
      unlinkedPairs,
      ancestors: [...mentions, ...provisional.flatMap(({ partOf }) => partOf ?? [])].map(registry.ancestors),
      outlet: outlet?.slug,
      minHash: MIN_HASH_VERSION,
      version: VERSION,
      ...(names.length > 0 && { names: [...new Set(names.map(({ name }) => name))].sort() }),
    }),
    search: toTsvector(
      texts,
      texts.flatMap(({ text }) => unusualAtoms(text)),
      names,
    ),
    hanRuns: hanRunsOf(texts),
    story,
    bands: minHashBands(foldLetters(story)),
    commonPhrases: commonPhrasesIn(texts),
  };
}
