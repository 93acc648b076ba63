import "server-only";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { type FoundEntityPage, findEntityPage } from "@/lib/db/find-entity-page";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { leaveForEntity } from "./leave-for-entity";

export type EntityPage = FoundEntityPage;

const readEntity = cachedRead(
  "entity",
  (kind: string, slug: string) => findEntityPage(siteDatabase(), kind as EntityKind, slug, siteTimezone()),
  (kind, slug) => [`entity:${kind}/${slug}`],
);

/** An entity with the articles that name it; a slug that names none ends the page, as `leaveForEntity` has it. */
export async function getEntity(kind: EntityKind, slug: string, hrefOf: (slug: string) => string): Promise<EntityPage> {
  return (await readEntity(kind, slug)) ?? leaveForEntity(kind, slug, hrefOf);
}
