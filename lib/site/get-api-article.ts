import "server-only";
import { apiArticleHref, articleHref } from "@/lib/archive/hrefs";
import type { Tombstone } from "@/lib/archive/tombstone";
import { findArticle } from "@/lib/db/find-article";
import { wholeArticleJson } from "@/lib/export/article-json";
import { tombstoneJson } from "@/lib/export/tombstone-json";
import { pickFields } from "@/lib/search/list-parameters";
import { API_PARAMETERS } from "./api-parameters";
import { citationOf } from "./citation-of";
import { siteDatabase, siteTimezone } from "./database";
import { getPresentSlug } from "./get-present-slug";
import { getTombstone } from "./get-tombstone";
import { jsonResponse, movedResponse, problemResponse, unknownThing } from "./json-response";
import { readStated } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/articles/{slug}`: 308 for a retired slug, 410 for a withdrawn article. */
export async function getApiArticle(request: Request, slug: string): Promise<Response> {
  const { stated, refused } = readStated(request, API_PARAMETERS.article);
  if (refused) return refused;
  const article = slug.includes("\0") ? null : await findArticle(siteDatabase(), slug, siteTimezone());
  if (article) return jsonResponse(request, pickFields(wholeArticleJson(article, absoluteUrl), stated.fields));
  const present = await getPresentSlug(slug);
  if (present !== null) return movedResponse(request, apiArticleHref(present));
  const tombstone = await getTombstone(slug);
  return tombstone ? withdrawn(tombstone) : unknownThing(`No article "${slug}".`);
}

function withdrawn(tombstone: Tombstone): Response {
  const { withdrawnOn, reason } = tombstone;
  const citation = citationOf(tombstone, "en", absoluteUrl(articleHref("en", tombstone.slug)));
  return problemResponse({
    status: 410,
    title: "Withdrawn",
    detail: `The article was withdrawn on ${withdrawnOn}: ${reason}`,
    more: { ...tombstoneJson(tombstone, absoluteUrl), citation },
  });
}
