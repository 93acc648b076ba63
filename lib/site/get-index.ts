import "server-only";
import type { EntitySummary } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { CollectionSummary } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { type Collection, listCollections } from "@/lib/db/list-collections";
import { listEntities, listEntitiesOf, listEntityNames } from "@/lib/db/list-entities";
import { foldName } from "@/lib/search/fold";
import type { IndexQuery } from "@/lib/search/index-query";
import { orderNames } from "@/lib/search/order-names";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import { getEntities, INDEX_PAGE_SIZE } from "./get-entities";
import { type IndexPage, toIndexPage } from "./index-page";

/** A page of an index. By name each item has its letter, and each letter the page on which it begins. */
export type LetteredPage<Item> = IndexPage<Item> & {
  query: IndexQuery;
  letters: { letter: string; page: number }[];
  letterOf: string[];
};

// All names of a kind are put in order once for each ingest; a page of them is a stretch of these.
const readOrder = cachedRead(
  "index-order",
  async (kind: string, language: string): Promise<[id: number, letter: string][]> => {
    const rows = await listEntityNames(siteDatabase(), kind as EntityKind);
    const named = rows.map(({ id, slug, nameEn, nameZh }) => ({ id, slug, names: { en: nameEn, zh: nameZh } }));
    return orderNames(named, language as Language).map(({ thing, letter }) => [thing.id, letter]);
  },
  () => ["archive"],
);

/** A page of the entities of a kind, as the address asks for them. */
export async function getIndex(
  kind: EntityKind,
  language: Language,
  query: IndexQuery,
): Promise<LetteredPage<EntitySummary>> {
  const db = siteDatabase();
  if (query.sort === "count") {
    const index =
      query.q === ""
        ? await getEntities(kind, query.page)
        : await toIndexPage(query.page, INDEX_PAGE_SIZE, (page) =>
            listEntities(db, kind, { q: query.q, limit: INDEX_PAGE_SIZE, offset: (page - 1) * INDEX_PAGE_SIZE }),
          );
    return { ...index, query: { ...query, page: index.page }, letters: [], letterOf: [] };
  }
  const order = await readOrder(kind, language);
  const found = query.q === "" ? null : new Set((await listEntityNames(db, kind, query.q)).map(({ id }) => id));
  const lettered = found === null ? order : order.filter(([id]) => found.has(id));
  return letteredPage(query, lettered, (ids) => listEntitiesOf(db, ids));
}

/** More outlets, or topics, than any archive has. */
const MOST_COLLECTIONS = 10_000;

const readCollections = cachedRead(
  "collections",
  (collection: string) =>
    listCollections(siteDatabase(), collection as Collection, { limit: MOST_COLLECTIONS, offset: 0 }),
  () => ["archive"],
);

/** A page of the outlets or topics, as the address asks for them. */
export async function getCollectionIndex(
  collection: Collection,
  language: Language,
  query: IndexQuery,
): Promise<LetteredPage<CollectionSummary>> {
  const { items } = await readCollections(collection);
  const wanted = foldName(query.q);
  const found = items.filter(({ name, names }) =>
    [name, names.en, names.zh].some((each) => each !== null && foldName(each).includes(wanted)),
  );
  const named = found.map((item) => ({ item, slug: item.slug, names: shownNames(item) }));
  const lettered =
    query.sort === "name"
      ? orderNames(named, language).map(({ thing, letter }): [CollectionSummary, string] => [thing.item, letter])
      : found.map((item): [CollectionSummary, string] => [item, ""]);
  const page = await letteredPage(query, lettered, async (shown) => shown);
  return query.sort === "name" ? page : { ...page, letters: [], letterOf: [] };
}

// The name that the source states stands for the language of which the registry has none.
const shownNames = ({ name, names }: CollectionSummary) => ({ en: names.en ?? name, zh: names.zh ?? name });

async function letteredPage<Key, Item>(
  query: IndexQuery,
  lettered: readonly (readonly [Key, string])[],
  read: (keys: Key[]) => Promise<Item[]>,
): Promise<LetteredPage<Item>> {
  const pageCount = Math.max(1, Math.ceil(lettered.length / INDEX_PAGE_SIZE));
  const page = Math.min(query.page, pageCount);
  const shown = lettered.slice((page - 1) * INDEX_PAGE_SIZE, page * INDEX_PAGE_SIZE);
  const first = new Map<string, number>();
  for (const [at, [, letter]] of lettered.entries()) {
    if (!first.has(letter)) first.set(letter, Math.floor(at / INDEX_PAGE_SIZE) + 1);
  }
  return {
    total: lettered.length,
    items: await read(shown.map(([key]) => key)),
    page,
    pageCount,
    query: { ...query, page },
    letters: [...first].map(([letter, on]) => ({ letter, page: on })),
    letterOf: shown.map(([, letter]) => letter),
  };
}
