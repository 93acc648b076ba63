import type { EntityKey, FieldPlace } from "@/lib/archive/mention";
import type { RegistryEntity } from "@/lib/registry/registry";
import { type Connections, filteredIds } from "./article-rows";
import type { Database } from "./database";
import { entityIndex } from "./entity-index";
import { Prisma } from "./generated/client";
import { listArticleTags } from "./list-article-tags";
import { listStoredArticles, type StoredArticle } from "./list-stored-articles";
import { notifyChange } from "./notify-change";
import type { PreparedLinks } from "./prepared-links";
import type { PrepareStored } from "./settle-entities";
import { deleteEmptyOutlets, writeOutlets } from "./write-collections";
import { deleteLinks, insertLinks, listedConnections } from "./write-links";
import { writeNearDuplicates } from "./write-near-duplicates";

/** How many articles were linked anew, and the entities that they mentioned before or mention now. */
export type RelinkedArticles = { relinked: number; entities: EntityKey[] };

/**
 * Links stored articles anew from the texts that are stored, whether their files are there or not, where they are linked or
 * filed in another way now. Texts, ids, revisions and receipts stay as they are. Entities that the registry does not state
 * are settled when all articles are linked. Web processes hear of the change when `db`, a transaction, commits.
 */
export async function relinkArticles(
  db: Database,
  ids: readonly number[],
  prepare: PrepareStored,
): Promise<RelinkedArticles> {
  const stored = await listStoredArticles(db, ids);
  const changed = stored.flatMap((article): Relinked[] => {
    const links = prepare(article);
    return links.linkDigest === article.linkDigest
      ? []
      : [
          {
            id: article.id,
            listed: article.listed,
            published: article.published,
            links: placedLinks(links, article.keyOf),
            article,
          },
        ];
  });
  if (changed.length === 0) return { relinked: 0, entities: [] };
  const changedIds = changed.map(({ id }) => id);
  const tags = await listArticleTags(db, changedIds);
  const left = await listMentioned(db, changedIds);
  const index = await entityIndex(
    db,
    changed.flatMap(({ links }) => links.mentions),
    changed.flatMap(({ links }): RegistryEntity[] => links.provisional),
  );
  const connected = changed.map((one) => ({
    ...one,
    connections: listedConnections(one.listed, one.links, index),
  }));
  await fileArticles(db, connected);
  await deleteLinks(db, changedIds);
  await insertLinks(db, connected, index);
  await writeNearDuplicates(db, changed);
  tags.push(...(await listArticleTags(db, changedIds)));
  await notifyChange(db, ["archive", ...tags]);
  return { relinked: changed.length, entities: [...left, ...changed.flatMap(({ links }) => links.mentions)] };
}

type Relinked = { id: number; listed: boolean; published: string | null; links: PreparedLinks; article: StoredArticle };
type Connected = Relinked & { connections: Connections };

/** The links under the ids that bullets are stored under. */
function placedLinks(links: PreparedLinks, keyOf: ReadonlyMap<string, string>): PreparedLinks {
  const place = <Placed extends FieldPlace>(placed: Placed): Placed =>
    placed.field === "bullet" ? { ...placed, bullet: keyOf.get(placed.bullet) ?? placed.bullet } : placed;
  const { mentions, unlinkedPairs, figures } = links;
  return {
    ...links,
    mentions: mentions.map(place),
    unlinkedPairs: unlinkedPairs.map(place),
    figures: figures.map(place),
  };
}

function listMentioned(db: Database, ids: readonly number[]): Promise<EntityKey[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT DISTINCT e.kind::text AS kind, e.slug FROM "Mention" m JOIN "Entity" e ON e.id = m."entityId"
    WHERE m."articleId" = ANY(${[...ids]})`);
}

async function fileArticles(db: Database, changed: readonly Connected[]): Promise<void> {
  const outletIds = await writeOutlets(
    db,
    changed.flatMap(({ links }) => links.outlet ?? []),
  );
  const rows = changed.map(({ id, links, connections }) => ({
    id,
    outletId: links.outlet === null ? null : (outletIds.get(links.outlet.slug) ?? null),
    linkDigest: links.linkDigest,
    search: links.search,
    entityIds: filteredIds(connections),
    hanRuns: links.hanRuns,
    commonPhrases: links.commonPhrases,
  }));
  const former = await db.$queryRaw<{ outletId: number }[]>(Prisma.sql`
    WITH r AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(
        id int, "outletId" int, "linkDigest" text, search text, "entityIds" int[], "hanRuns" text, "commonPhrases" int)
    ), former AS (
      SELECT DISTINCT a."outletId" FROM r JOIN "Article" a USING (id)
      WHERE a."outletId" IS DISTINCT FROM r."outletId" AND a."outletId" IS NOT NULL
    ), written AS (
      UPDATE "Article" a SET "outletId" = r."outletId", "linkDigest" = r."linkDigest", search = r.search::tsvector,
        "entityIds" = r."entityIds", "hanRuns" = r."hanRuns", "commonPhrases" = r."commonPhrases"
      FROM r WHERE a.id = r.id
    )
    SELECT "outletId" FROM former`);
  await deleteEmptyOutlets(
    db,
    former.map(({ outletId }) => outletId),
  );
}
