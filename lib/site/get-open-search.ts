import "server-only";
import { articlesHref, localizedHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, type Language } from "@/lib/archive/language";
import { openSearchXml } from "@/lib/export/open-search-xml";
import { FEEDS } from "@/lib/search/feed-href";
import { heldResponse } from "./held-response";
import { messagesIn } from "./messages/messages-in";
import { absoluteUrl } from "./site-url";

/** Answers with what a browser needs to search the archive from its own search box. */
export function getOpenSearch(request: Request, language: Language): Response {
  const { name, description } = messagesIn(language).site;
  const searched = (path: string) => `${absoluteUrl(path)}?q={searchTerms}`;
  const body = openSearchXml({
    name,
    description,
    page: searched(articlesHref(language)),
    feed: searched(localizedHref(language, `/${FEEDS.atom}`)),
    language: LANGUAGE_TAGS[language],
  });
  return heldResponse(request, body, {
    "content-type": "application/opensearchdescription+xml; charset=utf-8",
    "cache-control": "public, max-age=0, must-revalidate",
  });
}
