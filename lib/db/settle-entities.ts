import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey } from "@/lib/archive/mention";
import type { RegistryEntity } from "@/lib/registry/registry";
import { withNamesOf } from "@/lib/registry/with-names-of";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listStoredArticles, type StoredArticle } from "./list-stored-articles";
import type { PreparedLinks } from "./prepared-links";
import { writeEntities } from "./write-registry";

/** What the registry makes of a stored article. */
export type PrepareStored = (article: Pick<StoredArticle, "content" | "outletName" | "published">) => PreparedLinks;

/**
 * How many articles are asked for at once: first one, since it nearly always tells all; then ever more, since a name that none
 * of thousands gives must not take a statement for each.
 */
const [FIRST, MORE, MOST] = [1, 8, 500];

/** An entity for which articles are still asked, and behind which each script goes on; null where nothing more is wanted. */
type Open = EntityKey & { latinAfter: number | null; hanAfter: number | null };

/**
 * Makes entities that the registry does not state what the articles that mention them now make of them: what the first of
 * them says, and a name that it lacks as a later one writes it. Answers with the tags of those that changed. Every article
 * that mentions one must be linked by the present registry: one that is not says nothing of it, and all would be asked.
 */
export async function settleEntities(
  db: Database,
  entities: readonly EntityKey[],
  prepare: PrepareStored,
): Promise<string[]> {
  const made = new Map<string, { id: number; entity: RegistryEntity }[]>();
  let open = new Map(
    entities.map(({ kind, slug }): [string, Open] => [
      entityKey({ kind, slug }),
      { kind, slug, latinAfter: 0, hanAfter: 0 },
    ]),
  );
  for (let most = FIRST; open.size > 0; most = Math.min(most * MORE, MOST)) {
    const rows = await listNextArticles(db, [...open.values()], most);
    const stated = await listStated(
      db,
      rows.flatMap(({ latin, han }) => [...latin, ...han]),
      prepare,
    );
    const left = new Map<string, Open>();
    for (const { kind, slug, latin, han } of rows) {
      const key = entityKey({ kind, slug });
      const given = made.get(key) ?? [];
      for (const id of new Set([...latin, ...han])) {
        const entity = stated.get(id)?.get(key);
        if (entity) given.push({ id, entity });
      }
      made.set(key, given);
      const { en, zh } = settled(given)?.names ?? { en: null, zh: null };
      const place = {
        ...{ kind, slug },
        latinAfter: en === null ? lastOf(latin, most) : null,
        hanAfter: zh === null ? lastOf(han, most) : null,
      };
      if (place.latinAfter !== null || place.hanAfter !== null) left.set(key, place);
    }
    open = left;
  }
  return writeChanged(
    db,
    [...made.values()].flatMap((given) => settled(given) ?? []),
  );
}

/** The article behind which there may be more; null where fewer than `most` were left. */
const lastOf = (ids: readonly number[], most: number) => (ids.length < most ? null : (ids.at(-1) ?? null));

function settled(given: readonly { id: number; entity: RegistryEntity }[]): RegistryEntity | null {
  const [first, ...later] = [...given].sort((a, b) => a.id - b.id).map(({ entity }) => entity);
  return first ? later.reduce((known, entity) => withNamesOf(known, entity), first) : null;
}

/** What a name is Chinese by: the characters that \p{Script=Han} knows, as PostgreSQL writes them. */
const HAN =
  "[\\u2e80-\\u2fdf\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\U00020000-\\U0003ffff]";

type Next = EntityKey & { latin: number[]; han: number[] };

/** For each entity the next articles that name it in either script, as far as any are wanted. */
function listNextArticles(db: Database, open: readonly Open[], most: number): Promise<Next[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT r.kind, r.slug,
      coalesce((array_agg(DISTINCT m."articleId" ORDER BY m."articleId")
        FILTER (WHERE m."articleId" > r."latinAfter" AND m.surface !~ ${HAN}))[1:${most}::int], '{}') AS latin,
      coalesce((array_agg(DISTINCT m."articleId" ORDER BY m."articleId")
        FILTER (WHERE m."articleId" > r."hanAfter" AND m.surface ~ ${HAN}))[1:${most}::int], '{}') AS han
    FROM json_to_recordset(${JSON.stringify(open)}::json) AS r(kind text, slug text, "latinAfter" int, "hanAfter" int)
    JOIN "Entity" e ON e.kind = r.kind::"EntityKind" AND e.slug = r.slug
    JOIN "Mention" m ON m."entityId" = e.id
    GROUP BY r.kind, r.slug`);
}

/** The entities that articles need and the registry does not state, by the articles' ids. */
async function listStated(
  db: Database,
  ids: readonly number[],
  prepare: PrepareStored,
): Promise<Map<number, Map<string, RegistryEntity>>> {
  const articles = await listStoredArticles(db, [...new Set(ids)]);
  return new Map(
    articles.map((article) => [
      article.id,
      new Map(prepare(article).provisional.map((entity) => [entityKey(entity), entity])),
    ]),
  );
}

async function writeChanged(db: Database, entities: readonly RegistryEntity[]): Promise<string[]> {
  const rows = await db.$queryRaw<(EntityKey & { state: unknown[] })[]>(Prisma.sql`
    SELECT e.kind::text AS kind, e.slug, json_build_array(e.code, e."nameEn", e."nameZh", e."nameHant", e.aliases, e.facts,
      e.provisional, p.kind, p.slug, c.slug) AS state
    FROM json_to_recordset(${JSON.stringify(entities.map(({ kind, slug }) => ({ kind, slug })))}::json) AS r(kind text, slug text)
    JOIN "Entity" e ON e.kind = r.kind::"EntityKind" AND e.slug = r.slug
    LEFT JOIN "Entity" p ON p.id = e."partOfId" LEFT JOIN "Entity" c ON c.id = e."countryId"`);
  const stored = new Map(rows.map(({ state, ...key }) => [entityKey(key), JSON.stringify(state)]));
  const changed = entities.filter((entity) => stored.get(entityKey(entity)) !== JSON.stringify(stateOf(entity)));
  if (changed.length > 0) await writeEntities(db, changed);
  return changed.map((entity) => `entity:${entityKey(entity)}`);
}

function stateOf({
  code,
  names,
  traditional,
  aliases,
  facts,
  provisional,
  partOf,
  country,
}: RegistryEntity): unknown[] {
  return [
    code,
    names.en,
    names.zh,
    traditional,
    aliases,
    facts,
    provisional,
    partOf?.kind ?? null,
    partOf?.slug ?? null,
    country,
  ];
}
