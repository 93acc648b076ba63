/** The slug of the article that a path without language is about ("/articles/{slug}/history"), or null. */
export function articleOfPath(path: string): string | null {
  const [, first, slug] = path.split(/[?#]/, 1)[0]?.split("/") ?? [];
  if (first !== "articles" || slug === undefined || slug === "") return null;
  try {
    return decodeURIComponent(slug);
  } catch {
    return null;
  }
}
