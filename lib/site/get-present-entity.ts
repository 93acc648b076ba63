import "server-only";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { findRetiredEntity } from "@/lib/db/find-retired-entity";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";

/** The slug under which the entity of a former slug is found now; null where the slug leads to none. */
export const getPresentEntity = cachedRead(
  "present-entity",
  async (kind: string, slug: string) =>
    slug.includes("\0") ? null : findRetiredEntity(siteDatabase(), kind as EntityKind, slug),
  (kind, slug) => [`entity:${kind}/${slug}`],
);
