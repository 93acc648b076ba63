import { createHash } from "node:crypto";
import { MIN_HASH_VERSION } from "@/lib/archive/min-hash";
import { storyText } from "@/lib/archive/story-text";
import type { PreparedArticle, PreparedOutlet } from "@/lib/db/prepared-article";
import type { ParsedArticle } from "@/lib/parse/parsed-file";
import { toSlug } from "@/lib/registry/to-slug";
import { commonPhrasesIn } from "@/lib/search/common-phrases";
import { hanRunsOf } from "@/lib/search/han-runs";
import { cutTexts, toTsvector } from "@/lib/search/tsvector";
import { articleSlug } from "./article-slug";
import type { LoadedRegistry } from "./load-registry";
import { remember } from "./remember";

/** An article's characters as they were given, what each is, and the digests that their source gave before and gives now. */
export type Given = {
  original: string;
  parts: string;
  digest: string;
  givenBefore: ReadonlySet<string>;
  givenNow: ReadonlySet<string>;
};

/** The digest of what an article says, however that is wrapped. */
export function textDigest({ title, outlet, time, viewpoint, groups }: ParsedArticle): string {
  return digestOf({ title, outlet, time, viewpoint, groups });
}

/** The slug of a topic or an outlet. */
const collectionSlug = remember((stated: string) => toSlug(stated));

/** Everything about an article that can be known without the database: links, tokens, digests, the slug it would get. */
export function prepareArticle(parsed: ParsedArticle, given: Given, registry: LoadedRegistry): PreparedArticle {
  const { title, viewpoint, groups, time, topic } = parsed;
  const { mentions, provisional, unlinkedPairs } = registry.link({ title, viewpoint, groups });
  const outlet = parsed.outlet === null ? null : prepareOutlet(parsed.outlet, registry);
  const texts = cutTexts([
    { weight: "A", text: title },
    ...(viewpoint ? [{ weight: "C" as const, text: viewpoint.text }] : []),
    ...groups.flatMap(({ heading, bullets }) => [
      ...(heading === null ? [] : [{ weight: "B" as const, text: heading }]),
      ...bullets.map(({ text }) => ({ weight: "C" as const, text })),
    ]),
  ]);
  return {
    topic: topic === null ? null : { slug: collectionSlug(topic) || "topic", title: topic },
    title,
    outlet,
    publishedAt: time && `${time.date}T${time.clock ?? "00:00"}:00`,
    precision: time && (time.clock === null ? "day" : "minute"),
    viewpoint,
    lead: viewpoint?.text ?? groups[0]?.bullets[0]?.text ?? null,
    groups,
    ...given,
    story: storyText({ title, viewpoint, groups }),
    linkDigest: digestOf({
      mentions,
      provisional,
      unlinkedPairs,
      ancestors: mentions.map(registry.ancestors),
      outlet: outlet?.slug,
      minHash: MIN_HASH_VERSION,
    }),
    search: toTsvector(texts),
    hanRuns: hanRunsOf(texts),
    commonPhrases: commonPhrasesIn(texts),
    slug: articleSlug(title, time?.date ?? null),
    mentions,
    provisional,
    unlinkedPairs,
  };
}

function prepareOutlet(stated: string, registry: LoadedRegistry): PreparedOutlet {
  const known = registry.findOutlet(stated);
  if (known) return { slug: known.slug, name: stated, nameEn: known.names.en, nameZh: known.names.zh };
  return {
    slug: collectionSlug(stated) || `outlet-${digestOf(stated).slice(0, 8)}`,
    name: stated,
    nameEn: null,
    nameZh: null,
  };
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
