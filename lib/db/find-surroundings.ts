import { articleTag } from "@/lib/archive/cache-tag";
import type { Surroundings } from "@/lib/archive/surroundings";
import type { Database } from "./database";
import { listRelated } from "./list-related";
import { listTopicPlaces } from "./list-topic-places";

/**
 * What stands around an article, and the tags without a change of which it stays the same. Two queries, whatever the article
 * names and however large the archive is.
 */
export async function findSurroundings(
  db: Database,
  slug: string,
  timezone: string,
): Promise<Surroundings & { tags: string[] }> {
  const [{ related, tags }, places] = await Promise.all([
    listRelated(db, slug, timezone),
    listTopicPlaces(db, slug, timezone),
  ]);
  // Those that it stands between tell it of themselves, by `listTopicNeighbourTags`.
  return { related, places, tags: [...new Set([articleTag(slug), ...tags])].sort() };
}
