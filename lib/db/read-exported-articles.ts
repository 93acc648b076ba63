import type { ConnectedEntity, TopicRef } from "@/lib/archive/article";
import { BASES, type Basis } from "@/lib/archive/mention";
import { instantIn } from "@/lib/archive/time-zone";
import type { ExportedArticle } from "@/lib/export/list/exported-article";
import { toArticleText } from "./article-text";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { KnownRows } from "./known-rows";
import { toOutletRef } from "./list-article-summaries";
import { type EntityRow, toEntityRef } from "./to-entity-ref";
import { toPublishedTime } from "./to-published-time";

type KnownEntity = EntityRow & { id: number; provisional: boolean };
type KnownOutlet = { id: number; slug: string; name: string; nameEn: string | null; nameZh: string | null };
type KnownTopic = TopicRef & { id: number };

/** An article as the database tells it; what it names, its outlet and its topics by their ids. */
type Told = {
  slug: string;
  title: string;
  titleEn: string | null;
  titleZh: string | null;
  published: number | null;
  precision: "minute" | "day" | null;
  viewpoint: string | null;
  citations: number[];
  /** Null where it is the viewpoint. */
  lead: string | null;
  outletId: number | null;
  outletName: string | null;
  revision: number;
  stored: number;
  sourceUrl: string | null;
  rights: string | null;
  note: string | null;
  topics: number[] | null;
  /** Columns, since their names would be told with each: number, heading, citations. */
  groups: [number[] | null, (string | null)[], string[]];
  /** Id, number of the group, text, citations. */
  bullets: [string[] | null, number[], string[], string[]];
  /** Entity, place of the basis in `BASES`, 1 where it is inherited, and how often it is mentioned. */
  connections: [number, number, number, number][] | null;
};

/**
 * Reads whole articles for an export, one statement for many of them. What many articles name is read once and not with
 * each: to tell it again took longer than all else.
 */
export class ExportedArticleReader {
  readonly #timezone: string;
  readonly #entities = new KnownRows<KnownEntity>(
    (ids) => Prisma.sql`
      SELECT id, kind, slug, code, "nameEn", "nameZh", provisional FROM "Entity" WHERE id = ANY(${ids})`,
  );
  readonly #outlets = new KnownRows<KnownOutlet>(
    (ids) => Prisma.sql`SELECT id, slug, name, "nameEn", "nameZh" FROM "Outlet" WHERE id = ANY(${ids})`,
  );
  readonly #topics = new KnownRows<KnownTopic>(
    (ids) => Prisma.sql`SELECT id, slug, title FROM "Topic" WHERE id = ANY(${ids})`,
  );
  /** In which ways articles are connected to an entity: each is one value, however many articles have it. */
  readonly #ways = new WeakMap<KnownEntity, Map<string, ConnectedEntity>>();

  constructor(timezone: string) {
    this.#timezone = timezone;
  }

  /** The articles in the order of `ids`. */
  async read(db: Database, ids: readonly number[]): Promise<ExportedArticle[]> {
    if (ids.length === 0) return [];
    // As text, so that it is parsed once.
    const rows = await db.$queryRaw<{ id: number; told: string }[]>(Prisma.sql`
      SELECT a.id, json_build_object('slug', a.slug, 'title', a.title, 'titleEn', k."titleEn", 'titleZh', k."titleZh",
        'published', (extract(epoch FROM a."publishedAt") * 1000)::bigint, 'precision', a.precision,
        'viewpoint', a.viewpoint, 'citations', a.citations,
        'lead', CASE WHEN a.viewpoint IS NULL THEN a.lead END, 'outletId', a."outletId",
        'outletName', a."outletName", 'revision', a.revision, 'stored', (extract(epoch FROM a."revisedAt") * 1000)::bigint,
        'sourceUrl', k."sourceUrl", 'rights', k.rights, 'note', k.note,
        'topics', (SELECT json_agg(x."topicId" ORDER BY x."topicId") FROM "ArticleTopic" x WHERE x."articleId" = a.id),
        'groups', (SELECT json_build_array(array_agg(number), array_agg(heading), array_agg(citations::text))
          FROM (SELECT * FROM "Group" g WHERE g."articleId" = a.id ORDER BY number) g),
        'bullets', (SELECT json_build_array(array_agg(key), array_agg("groupNumber"), array_agg(text), array_agg(citations::text))
          FROM (SELECT * FROM "Bullet" b WHERE b."articleId" = a.id ORDER BY "groupNumber", position) b),
        'connections', (SELECT json_agg(json_build_array(c."entityId", array_position(${[...BASES]}, c.basis::text) - 1,
          c.inherited::int, c.mentions)) FROM "ArticleEntity" c WHERE c."articleId" = a.id))::text AS told
      FROM "Article" a LEFT JOIN "Curation" k ON k."articleId" = a.id WHERE a.id = ANY(${[...ids]})`);
    const toldOf = new Map(rows.map(({ id, told }) => [id, JSON.parse(told) as Told]));
    const all = [...toldOf.values()];
    await this.#entities.learn(
      db,
      all.flatMap(({ connections }) => connections?.map(([id]) => id) ?? []),
    );
    await this.#outlets.learn(
      db,
      all.flatMap(({ outletId }) => outletId ?? []),
    );
    await this.#topics.learn(
      db,
      all.flatMap(({ topics }) => topics ?? []),
    );
    return ids.flatMap((id) => {
      const told = toldOf.get(id);
      return told ? [this.#article(told)] : [];
    });
  }

  #article(told: Told): ExportedArticle {
    const { slug, title, titleEn, titleZh, viewpoint, precision, sourceUrl, rights, revision } = told;
    const { groups, bullets } = told;
    const titles = { en: titleEn, zh: titleZh };
    const published = told.published === null ? null : new Date(told.published);
    const outlet = told.outletId === null ? undefined : this.#outlets.get(told.outletId);
    return {
      summary: {
        slug,
        title,
        titles,
        outlet: toOutletRef({ outlet: outlet ?? null, outletName: told.outletName }),
        published: toPublishedTime(published, precision, this.#timezone),
        viewpoint,
        lead: viewpoint ?? told.lead,
        entities: this.#connections(told.connections ?? []),
      },
      text: toArticleText({
        viewpoint,
        citations: told.citations,
        groups: (groups[0] ?? []).map((number, at) => ({
          number,
          heading: groups[1][at] ?? null,
          citations: integersOf(groups[2][at]),
        })),
        bullets: (bullets[0] ?? []).map((key, at) => ({
          key,
          groupNumber: bullets[1][at] ?? 0,
          text: bullets[2][at] ?? "",
          citations: integersOf(bullets[3][at]),
        })),
      }),
      topics: (told.topics ?? []).flatMap((id) => this.#topics.get(id) ?? []),
      curated: { titles, sourceUrl, rights, note: told.note },
      revision,
      storedAt: instantIn(this.#timezone, new Date(told.stored)),
    };
  }

  /** Strongest basis first, then what the article names most often, then by slug, as lists have them. */
  #connections(told: NonNullable<Told["connections"]>): ConnectedEntity[] {
    const placed = told.flatMap(([id, basis, inherited, mentions]) => {
      const entity = this.#entities.get(id);
      return entity ? [{ entity, basis, inherited, mentions }] : [];
    });
    placed.sort(
      (a, b) =>
        a.basis - b.basis ||
        a.inherited - b.inherited ||
        b.mentions - a.mentions ||
        (a.entity.slug < b.entity.slug ? -1 : 1),
    );
    return placed.map(({ entity, basis, inherited }) =>
      this.#connected(entity, BASES[basis] ?? "named", inherited === 1),
    );
  }

  #connected(entity: KnownEntity, basis: Basis, inherited: boolean): ConnectedEntity {
    const ways = this.#ways.get(entity) ?? new Map<string, ConnectedEntity>();
    this.#ways.set(entity, ways);
    const way = `${basis} ${inherited}`;
    const known = ways.get(way) ?? { ...toEntityRef(entity), basis, inherited, provisional: entity.provisional };
    ways.set(way, known);
    return known;
  }
}

/** The integers of an array as PostgreSQL writes it: `{1,2}`. */
function integersOf(array: string | undefined): number[] {
  return array === undefined || array === "{}" ? [] : array.slice(1, -1).split(",").map(Number);
}
