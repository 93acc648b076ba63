import "server-only";
import { notFound } from "next/navigation";
import type { ArticleSummary } from "@/lib/archive/article";
import type { Entity } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { findEntity } from "@/lib/db/find-entity";
import { listEntityArticles } from "@/lib/db/list-entity-articles";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";

const NEWEST = 20;

export type EntityPage = { entity: Entity; articles: ArticleSummary[]; connected: ArticleSummary[] };

const readEntity = cachedRead(
  "entity",
  async (kind: string, slug: string): Promise<EntityPage | null> => {
    const db = siteDatabase();
    const entity = await findEntity(db, kind as EntityKind, slug);
    if (!entity) return null;
    const options = { limit: NEWEST, timezone: siteTimezone() };
    const [articles, connected] = await Promise.all([
      listEntityArticles(db, entity, "named", options),
      listEntityArticles(db, entity, "connected", options),
    ]);
    return { entity, articles, connected };
  },
  (kind, slug) => [`entity:${kind}/${slug}`],
);

/** An entity with its newest articles; a slug that names none ends as a 404. */
export async function getEntity(kind: EntityKind, slug: string): Promise<EntityPage> {
  return (await readEntity(kind, slug)) ?? notFound();
}
