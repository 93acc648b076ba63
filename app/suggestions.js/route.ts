import { SUGGESTIONS_SCRIPT } from "@/lib/site/suggestions-script";

export const dynamic = "force-static";

/** The one script of our own: suggestions under the search boxes. */
export function GET(): Response {
  return new Response(SUGGESTIONS_SCRIPT, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
