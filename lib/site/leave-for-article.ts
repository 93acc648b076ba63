import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { getPresentSlug } from "./get-present-slug";

/**
 * Ends a page about an article that is not found under its slug: a slug that was retired leads on (308) to what
 * `hrefOf` makes of the present one, any other is a 404, which the server answers as 410 where the article was withdrawn.
 */
export async function leaveForArticle(slug: string, hrefOf: (slug: string) => string): Promise<never> {
  const present = await getPresentSlug(slug);
  if (present !== null) permanentRedirect(hrefOf(present));
  notFound();
}
