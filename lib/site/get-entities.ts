import "server-only";
import type { EntitySummary } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { listEntities } from "@/lib/db/list-entities";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import { type IndexPage, toIndexPage } from "./index-page";

/** Every country fits on one page. */
export const INDEX_PAGE_SIZE = 300;

const readEntities = cachedRead(
  "entities",
  (kind: string, page: string) =>
    listEntities(siteDatabase(), kind as EntityKind, {
      limit: INDEX_PAGE_SIZE,
      offset: (Number(page) - 1) * INDEX_PAGE_SIZE,
    }),
  () => ["archive"],
);

/** A page of the entities of a kind, those with the most articles first. */
export async function getEntities(kind: EntityKind, page: number): Promise<IndexPage<EntitySummary>> {
  return toIndexPage(page, INDEX_PAGE_SIZE, (wanted) => readEntities(kind, String(wanted)));
}
