import "server-only";
import { findArticle } from "@/lib/db/find-article";
import { wholeArticleJson } from "@/lib/export/article-json";
import { siteDatabase, siteTimezone } from "./database";
import { jsonResponse, unknownThing } from "./json-response";
import { refuseParameters } from "./refuse-parameters";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/articles/{slug}`. */
export async function getApiArticle(request: Request, slug: string): Promise<Response> {
  const refusal = refuseParameters(request, []);
  if (refusal) return refusal;
  const article = slug.includes("\0") ? null : await findArticle(siteDatabase(), slug, siteTimezone());
  return article
    ? jsonResponse(request, wholeArticleJson(article, absoluteUrl))
    : unknownThing(`No article "${slug}".`);
}
