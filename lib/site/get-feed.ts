import "server-only";
import { nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, type Language, languageOfText } from "@/lib/archive/language";
import type { PublishedTime } from "@/lib/archive/published-time";
import { publishedIn } from "@/lib/archive/time-zone";
import { type FeedArticle, type FeedList, listFeedArticles } from "@/lib/db/list-feed-articles";
import { TookTooLong } from "@/lib/db/read-at-once";
import { articleHtml } from "@/lib/export/article-html";
import { atomXml } from "@/lib/export/atom-xml";
import { cutText } from "@/lib/export/cut-text";
import type { Feed, FeedItem } from "@/lib/export/feed";
import { jsonFeed } from "@/lib/export/json-feed";
import { namedEntities } from "@/lib/export/named-entities";
import { rssXml } from "@/lib/export/rss-xml";
import { articlesHref, formatSearchQuery } from "@/lib/search/articles-href";
import { type FeedForm, feedHref } from "@/lib/search/feed-href";
import { isPlainList } from "@/lib/search/is-plain-list";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { parseQueryTerms } from "@/lib/search/query-terms";
import { FILTERS, type SearchQuery } from "@/lib/search/search-query";
import type { Facets } from "@/lib/search/search-result";
import { activeFilters } from "./active-filters";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { FEED_TYPES } from "./feed-types";
import { heldResponse } from "./held-response";
import { problemResponse } from "./json-response";
import { feedsIn } from "./messages/feeds";
import { messagesIn } from "./messages/messages-in";
import { absoluteUrl } from "./site-url";
import { withoutQuotes } from "./without-quotes";

/** As many articles as a feed tells. */
const LENGTH = 50;

const WRITERS: Record<FeedForm, (feed: Feed) => string> = { rss: rssXml, atom: atomXml, json: jsonFeed };

/** As many bytes of an article as a feed tells; nearly every one is whole in it. */
const MOST_BYTES = 65_536;

/**
 * What a plain list finds, by its canonical search, so that its feed is read once. One that asks for what the archive does
 * not have is not kept, and neither is any other list: there is no end of them.
 */
const readPlainList = cachedRead(
  "feed",
  async (search: string) => {
    const { value } = parseSearchQuery([...new URLSearchParams(search)]);
    const list = await readList(value);
    return list.chosen.length < FILTERS.flatMap((name) => value.filters[name]).length ? null : list;
  },
  () => ["archive"],
);

async function readList(query: SearchQuery): Promise<CutList> {
  const list = await listFeedArticles(siteDatabase(), query, { limit: LENGTH, timezone: siteTimezone() });
  return { ...list, articles: list.articles.map((one) => ({ ...one, text: cutText(one.text, MOST_BYTES) })) };
}

type CutArticle = FeedArticle & { text: { isCut: boolean } };
type CutList = Omit<FeedList, "articles"> & { articles: CutArticle[] };

/** Answers with the feed of the list that an address asks for; like the list's page, it takes any address. */
export async function getFeed(request: Request, language: Language, form: FeedForm): Promise<Response> {
  const { value } = parseSearchQuery(parametersOf(new URL(request.url).searchParams));
  const query: SearchQuery = { ...value, page: 1 };
  try {
    const kept = isPlainList(query) ? await readPlainList(formatSearchQuery({ ...query, sort: "newest" })) : null;
    const list = kept ?? (await readList(query));
    return heldResponse(request, WRITERS[form](toFeed(list, language, form)), {
      "content-type": `${FEED_TYPES[form]}; charset=utf-8`,
      "cache-control": "public, max-age=0, must-revalidate",
      "access-control-allow-origin": "*",
    });
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    const detail = "This search takes too long and was stopped. Ask for fewer or rarer words.";
    return problemResponse({ status: 503, title: "Search took too long", detail });
  }
}

function toFeed({ query, terms, chosen, articles, withdrawn }: CutList, language: Language, form: FeedForm): Feed {
  const { site, search } = messagesIn(language);
  const facets = Object.fromEntries(
    FILTERS.map((name) => [
      name,
      chosen
        .filter(({ filter }) => filter === name)
        .map(({ slug, code, names }) => ({ slug, code, names, count: 0, selected: true })),
    ]),
  ) as Facets;
  const { words } = parseQueryTerms(query.q);
  const list = words === "" ? search.title : search.titleFor(withoutQuotes(words));
  const filters = activeFilters({ query, terms, facets }, language).map(({ text }) => text);
  return {
    title: [site.name, list, ...filters].join(" · "),
    description: feedsIn(language).description,
    page: absoluteUrl(articlesHref(language, query)),
    self: absoluteUrl(feedHref(language, form, query)),
    archive: site.name,
    language: LANGUAGE_TAGS[language],
    items: articles.map((article) => toItem(article, language)),
    removed: withdrawn.map(({ slug, at, reason }) => ({
      url: absoluteUrl(articleHref(language, slug)),
      when: at,
      reason,
    })),
  };
}

function toItem({ summary, text, storedAt }: CutArticle, language: Language): FeedItem {
  const { slug, title, outlet, published, lead } = summary;
  const url = absoluteUrl(articleHref(language, slug));
  return {
    url,
    title,
    published: published === null ? null : asInstant(published),
    updated: storedAt,
    outlet: outlet && nameIn(outlet.names, language, outlet.name),
    summary: lead,
    html: articleHtml(text, { text: text.isCut ? feedsIn(language).goesOn : feedsIn(language).permalink, href: url }),
    tags: [...new Set(namedEntities(summary).map(({ names, slug: fallback }) => nameIn(names, language, fallback)))],
    language: LANGUAGE_TAGS[languageOfText(title)],
  };
}

function asInstant(published: PublishedTime): string {
  return published.length > 10 ? published : publishedIn(siteTimezone(), published, "00:00");
}
