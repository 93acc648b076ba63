import "server-only";
import { unstable_cache } from "next/cache";

/**
 * Has the page that is being rendered be kept only until one of `tags` is told of: of what a reading found out itself, where
 * `cachedRead` must know them before.
 */
export async function keepUnder(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await unstable_cache(async () => true, ["tags", ...tags], { tags: [...tags], revalidate: false })();
}
