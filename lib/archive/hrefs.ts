import type { BatchListName } from "./batch-list";
import { ENTITY_COLLECTIONS, type EntityKind } from "./entity-kind";
import { LANGUAGES, type Language } from "./language";
import type { ReviewList } from "./review";
import { formatSentencePlace, type SentencePlace } from "./sentence";

/** `path` in the interface language: unprefixed in English, under `/zh` in Chinese. */
export function localizedHref(language: Language, path: string): string {
  if (language === "en") return path;
  return path === "/" ? "/zh" : `/zh${path}`;
}

/** The language-free path of an address, and the language its prefix states. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const match = /^\/zh(?=\/|\?|$)/.exec(path);
  if (!match) return { language: "en", path };
  const rest = path.slice(3);
  return { language: "zh", path: rest.startsWith("/") ? rest : `/${rest}` };
}

export const homeHref = (language: Language) => localizedHref(language, "/");
export const aboutHref = (language: Language) => localizedHref(language, "/about");
export const searchHelpHref = (language: Language) => localizedHref(language, "/search-help");
export const openSearchHref = (language: Language) => localizedHref(language, "/opensearch.xml");
export const articlesHref = (language: Language) => localizedHref(language, "/articles");

export function articleHref(language: Language, slug: string, bulletId?: string): string {
  const hash = bulletId ? `#${bulletId}` : "";
  return localizedHref(language, `/articles/${encodeURIComponent(slug)}${hash}`);
}

/** What else an article has besides its text, each at an address of its own below the article's. */
export const ARTICLE_PARTS = ["original", "account", "history"] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

export function articlePartHref(language: Language, slug: string, part: ArticlePart): string {
  return `${articleHref(language, slug)}/${part}`;
}

/** How an article, or one of its sentences, is cited; with `file` as a file. */
export function citeHref(
  language: Language,
  slug: string,
  { bullet = null, file = null }: { bullet?: string | null; file?: string | null } = {},
): string {
  const query = bullet === null ? "" : `?bullet=${encodeURIComponent(bullet)}`;
  return `${articleHref(language, slug)}/cite${file === null ? "" : `/${file}`}${query}`;
}
/** The picture that previews of an article or an entity show. */
export const articlePictureHref = (language: Language, slug: string) => `${articleHref(language, slug)}/picture.png`;
export const entityPictureHref = (language: Language, kind: EntityKind, slug: string) =>
  `${entityHref(language, kind, slug)}/picture.png`;

export function collectionHref(language: Language, kind: EntityKind): string {
  return localizedHref(language, `/${ENTITY_COLLECTIONS[kind]}`);
}

export function entityHref(language: Language, kind: EntityKind, slug: string): string {
  return localizedHref(language, `/${ENTITY_COLLECTIONS[kind]}/${encodeURIComponent(slug)}`);
}

/** The sentences that name an entity, from the one after `place` on. */
export function sentencesHref(language: Language, kind: EntityKind, slug: string, place?: SentencePlace): string {
  const href = `${entityHref(language, kind, slug)}/sentences`;
  return place ? `${href}?after=${formatSentencePlace(place)}` : href;
}

/** What is named together in the whole archive, or around an entity. */
export function networkHref(language: Language, around?: { kind: EntityKind; slug: string }): string {
  const query = around ? `?${new URLSearchParams([[around.kind, around.slug]])}` : "";
  return localizedHref(language, `/network${query}`);
}

export const outletsHref = (language: Language) => localizedHref(language, "/outlets");
export const topicsHref = (language: Language) => localizedHref(language, "/topics");

export function outletHref(language: Language, slug: string): string {
  return localizedHref(language, `/outlets/${encodeURIComponent(slug)}`);
}

export function topicHref(language: Language, slug: string): string {
  return localizedHref(language, `/topics/${encodeURIComponent(slug)}`);
}

export const SUGGESTIONS_SCRIPT_HREF = "/suggestions.js";
export const readingScriptHref = (language: Language) => localizedHref(language, "/reading.js");

/** What is typed is added to it. */
export const apiSuggestionsHref = (language: Language) => `/api/v1/suggestions?lang=${language}&q=`;
export const coverageHref = (language: Language) => localizedHref(language, "/coverage");
export const batchesHref = (language: Language) => localizedHref(language, "/batches");

/** What waits for the curator: one of its lists, from a page on. */
export function reviewHref(language: Language, list: ReviewList = "entities", page = 1): string {
  const parameters = new URLSearchParams();
  if (list !== "entities") parameters.set("list", list);
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.size > 0 ? `?${parameters}` : "";
  return localizedHref(language, `/registry${query}`);
}

/** The receipt of a batch; one of its lists, from a place on; or one of its files. */
export function batchHref(
  language: Language,
  number: number,
  part: { list: BatchListName; after?: string | null } | { file: number } | null = null,
): string {
  const parameters = new URLSearchParams();
  if (part && "file" in part) parameters.set("file", String(part.file));
  if (part && "list" in part) {
    parameters.set("list", part.list);
    if (part.after) parameters.set("after", part.after);
  }
  return localizedHref(language, `/batches/${number}${part ? `?${parameters}` : ""}`);
}

/** All that a list finds, as a file; `search` is the list's own. */
export function exportHref(language: Language, form: string, search: string): string {
  return localizedHref(language, `/export/articles.${form}${search === "" ? "" : `?${search}`}`);
}

/** The whole archive as one file, the same in every language. */
export const wholeArchiveHref = () => "/export/archive.zip";

/** The card of a page, for frames on other sites; `path` is the page's, without language. */
export const embedHref = (language: Language, path: string) => localizedHref(language, `/embed${path}`);
/** How the page of an address is shown on other sites (oEmbed). */
export const oEmbedHref = (url: string) => `/oembed?url=${encodeURIComponent(url)}`;
export const conferencesCalendarHref = (language: Language) => localizedHref(language, "/conferences.ics");
export const dataHref = (language: Language) => localizedHref(language, "/data");
/** The page about the API; the API itself has no pages. */
export const apiPageHref = (language: Language) => localizedHref(language, "/data/api");
export const openApiHref = () => "/api/v1/openapi.json";
export const apiArticlesHref = () => "/api/v1/articles";
export const apiArticleHref = (slug: string) => `/api/v1/articles/${encodeURIComponent(slug)}`;
export const apiEntitiesHref = (kind: EntityKind) => `/api/v1/entities?kind=${kind}`;
export const apiEntityHref = (kind: EntityKind, slug: string) => `/api/v1/entities/${kind}/${encodeURIComponent(slug)}`;
export const apiBatchesHref = () => "/api/v1/batches";
export const apiBatchHref = (number: number) => `/api/v1/batches/${number}`;

/** The same page in every interface language, for `hreflang` and the language switch. */
export function alternateHrefs(path: string): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, localizedHref(language, path)])) as Record<
    Language,
    string
  >;
}
