import type { EntityKey } from "@/lib/archive/mention";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** The entities that any article mentions, in the order in which they came into the archive. */
export function listMentionedEntities(db: Database): Promise<EntityKey[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT e.kind::text AS kind, e.slug FROM "Entity" e
    WHERE EXISTS (SELECT 1 FROM "Mention" m WHERE m."entityId" = e.id) ORDER BY e.id`);
}
