import "server-only";
import { nameIn } from "@/lib/archive/article";
import { isEntityKind } from "@/lib/archive/entity-kind";
import { articleHref, entityHref, outletHref, topicHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { findLatestBatch } from "@/lib/db/find-latest-batch";
import { listSuggestible } from "@/lib/db/list-suggestible";
import { listTitles } from "@/lib/db/list-titles";
import { type Suggestible, type SuggestionEntry, suggestNames } from "@/lib/search/suggest-names";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase } from "./database";
import { jsonResponse } from "./json-response";
import { messagesIn } from "./messages/messages-in";
import { readStated } from "./read-stated";

const MOST_NAMES = 6;
const MOST_TITLES = 4;
const LONGEST = 60;

/** Answers `GET /api/v1/suggestions?q=&lang=`: what has a page and is called so first, then titles that hold it. */
export async function getApiSuggestions(request: Request): Promise<Response> {
  const { stated, refused } = readStated(request, API_PARAMETERS.suggestions);
  if (refused) return refused;
  const language = stated.lang ?? "en";
  const typed = (stated.q ?? "").slice(0, LONGEST);
  if (typed === "") return jsonResponse(request, { items: [] });
  const [entries, titles] = await Promise.all([suggestible(), listTitles(siteDatabase(), typed, MOST_TITLES)]);
  const named = suggestNames(entries, typed, MOST_NAMES).map((entry) => suggestionOf(entry, language));
  const articles = titles.map(({ slug, title }) => ({
    kind: "article",
    label: messagesIn(language).nav.articles,
    text: title,
    href: articleHref(language, slug),
  }));
  return jsonResponse(request, { items: [...named, ...articles] });
}

function suggestionOf({ kind, slug, names }: Suggestible, language: Language) {
  const text = messagesIn(language);
  const name = nameIn(names, language, slug);
  if (isEntityKind(kind))
    return { kind, label: text.kind[kind].one, text: name, href: entityHref(language, kind, slug) };
  if (kind === "topic") return { kind, label: text.topic.one, text: name, href: topicHref(language, slug) };
  return { kind, label: text.outlet.one, text: name, href: outletHref(language, slug) };
}

let held: { batch: number | null; entries: Promise<SuggestionEntry[]> } | null = null;

/** What can be suggested, read anew after each batch: some thousand names with their pinyin. */
async function suggestible(): Promise<SuggestionEntry[]> {
  const db = siteDatabase();
  const batch = await findLatestBatch(db);
  if (held?.batch !== batch) held = { batch, entries: listSuggestible(db) };
  const current = held as { entries: Promise<SuggestionEntry[]> };
  // A read that failed is not kept.
  current.entries.catch(() => {
    held = null;
  });
  return current.entries;
}
