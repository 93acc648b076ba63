import { digestOf } from "@/lib/db/digest-of";
import type { PreparedText } from "@/lib/db/prepared-article";
import type { ParsedArticle } from "@/lib/parse/parsed-file";
import { toSlug } from "@/lib/registry/to-slug";
import { articleSlug } from "./article-slug";
import type { LoadedRegistry } from "./compile-registry";
import { prepareLinks } from "./prepare-links";
import { remember } from "./remember";

/** An article's characters as they were given, what each is, and the digest of what they say. */
export type Given = { original: string; parts: string; digest: string };

/** The digest of what an article says, however that is wrapped. */
export function textDigest({ title, outlet, time, viewpoint, groups }: ParsedArticle): string {
  return digestOf({ title, outlet, time, viewpoint, groups });
}

const topicSlug = remember((stated: string) => toSlug(stated));

/** Everything about an article that can be known without the database: links, tokens, digests, the slug it would get. */
export function prepareArticle(parsed: ParsedArticle, given: Given, registry: LoadedRegistry): PreparedText {
  const { title, viewpoint, groups, time, topic } = parsed;
  return {
    topic: topic === null ? null : { slug: topicSlug(topic) || "topic", title: topic },
    title,
    publishedAt: time && `${time.date}T${time.clock ?? "00:00"}:00`,
    precision: time && (time.clock === null ? "day" : "minute"),
    viewpoint,
    lead: viewpoint?.text ?? groups[0]?.bullets[0]?.text ?? null,
    groups,
    ...given,
    slug: articleSlug(title, time?.date ?? null),
    ...prepareLinks(
      { title, viewpoint, groups },
      { outletName: parsed.outlet, published: time?.date ?? null },
      registry,
    ),
  };
}
