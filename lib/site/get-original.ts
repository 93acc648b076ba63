import "server-only";
import { articlePartHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { findOriginal } from "@/lib/db/find-original";
import { siteDatabase } from "./database";
import { getPresentSlug } from "./get-present-slug";
import { heldResponse } from "./held-response";

const HEADERS = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "public, max-age=0, must-revalidate",
  "x-robots-tag": "noindex",
};

/** Answers with the original bytes of an article; a retired slug leads on to those of the present one. */
export async function getOriginal(request: Request, language: Language, slug: string): Promise<Response> {
  const found = await findOriginal(siteDatabase(), slug);
  if (found) {
    const disposition = `inline; filename="${slug}.txt"`;
    return heldResponse(request, found.original, { ...HEADERS, "content-disposition": disposition });
  }
  const present = await getPresentSlug(slug);
  if (present !== null) {
    const location = articlePartHref(language, present, "original");
    return new Response(null, { status: 308, headers: { location } });
  }
  // HTML, so that the server puts the page for what is not there, or no longer, in its place.
  return new Response(null, { status: 404, headers: { "content-type": "text/html; charset=utf-8" } });
}
