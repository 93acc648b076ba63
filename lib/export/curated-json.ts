import type { Curated } from "@/lib/archive/article";

/** What the curator states of an article, as the API answers with it. */
export function curatedJson({ titles, sourceUrl, rights, note }: Curated) {
  return { titles, sourceUrl, rights, note };
}
