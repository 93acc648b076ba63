import type { ArticleSummary, ConnectedEntity, OutletRef } from "@/lib/archive/article";
import { BASES } from "@/lib/archive/mention";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { type EntityRow, toEntityRef } from "./to-entity-ref";
import { toPublishedTime } from "./to-published-time";

type SummaryRow = {
  id: number;
  slug: string;
  title: string;
  titleEn: string | null;
  titleZh: string | null;
  publishedAt: Date | null;
  precision: "minute" | "day" | null;
  viewpoint: string | null;
  lead: string | null;
  outletName: string | null;
  outlet: OutletRow | null;
  entities: Connected[];
};

/** Articles as lists show them, in the order of `ids`: one query however many there are. */
export async function listArticleSummaries(
  db: Database,
  ids: readonly number[],
  timezone: string,
): Promise<ArticleSummary[]> {
  if (ids.length === 0) return [];
  const summaries = await listSummariesOf(db, Prisma.sql`SELECT unnest(${[...ids]}::int[]) AS id`, timezone);
  return ids.flatMap((id) => summaries.get(id) ?? []);
}

/** The articles whose `id` a query answers with, as lists show them, by their ids, newest first. */
export async function listSummariesOf(
  db: Database,
  ids: Prisma.Sql,
  timezone: string,
): Promise<Map<number, ArticleSummary>> {
  const rows = await db.$queryRaw<SummaryRow[]>(Prisma.sql`
    WITH wanted AS MATERIALIZED (${ids})
    SELECT a.id, a.slug, a.title, k."titleEn", k."titleZh", a."publishedAt", a.precision, a.viewpoint, a.lead, a."outletName",
      CASE WHEN o.id IS NOT NULL THEN
        json_build_object('slug', o.slug, 'name', o.name, 'nameEn', o."nameEn", 'nameZh', o."nameZh") END AS outlet,
      (SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'slug', e.slug, 'code', e.code, 'nameEn', e."nameEn",
          'nameZh', e."nameZh", 'basis', c.basis, 'inherited', c.inherited,
          'provisional', e.provisional) ORDER BY ${CONNECTION_ORDER}), '[]')
        FROM "ArticleEntity" c JOIN "Entity" e ON e.id = c."entityId" WHERE c."articleId" = a.id) AS entities
    FROM wanted w JOIN "Article" a ON a.id = w.id LEFT JOIN "Outlet" o ON o.id = a."outletId"
      LEFT JOIN "Curation" k ON k."articleId" = a.id
    ORDER BY a."sortAt" DESC, a.id DESC`);
  return new Map(rows.map((row) => [row.id, toSummary(row, timezone)]));
}

function toSummary(
  { publishedAt, precision, outlet, outletName, entities, ...row }: SummaryRow,
  timezone: string,
): ArticleSummary {
  const { slug, title, titleEn, titleZh, viewpoint, lead } = row;
  return {
    slug,
    title,
    titles: { en: titleEn, zh: titleZh },
    outlet: toOutletRef({ outlet, outletName }),
    published: toPublishedTime(publishedAt, precision, timezone),
    viewpoint,
    lead,
    entities: entities.map(toConnected),
  };
}

/** Strongest basis first, then what the article names most often, then by slug. */
const CONNECTION_ORDER = Prisma.sql`array_position(${[...BASES]}, c.basis::text), c.inherited, c.mentions DESC, e.slug`;

type Connected = EntityRow & Pick<ConnectedEntity, "basis" | "inherited" | "provisional">;
type ConnectionRow = Connected & { articleId: number };

function toConnected({ basis, inherited, provisional, ...entity }: Connected): ConnectedEntity {
  return { ...toEntityRef(entity), basis, inherited, provisional };
}

/** What each article is connected to. */
export async function listConnectedEntities(
  db: Database,
  articleIds: readonly number[],
): Promise<Map<number, ConnectedEntity[]>> {
  const rows = await db.$queryRaw<ConnectionRow[]>(Prisma.sql`
    SELECT c."articleId", c.basis, c.inherited, e.provisional, e.kind, e.slug, e.code, e."nameEn", e."nameZh"
    FROM "ArticleEntity" c JOIN "Entity" e ON e.id = c."entityId"
    WHERE c."articleId" = ANY(${[...articleIds]})
    ORDER BY c."articleId", ${CONNECTION_ORDER}`);
  const connected = new Map<number, ConnectedEntity[]>();
  for (const row of rows) {
    const entity = toConnected(row);
    const known = connected.get(row.articleId);
    if (known) known.push(entity);
    else connected.set(row.articleId, [entity]);
  }
  return connected;
}

export const OUTLET_REF_COLUMNS = { slug: true, name: true, nameEn: true, nameZh: true } as const;

type OutletRow = { slug: string; name: string; nameEn: string | null; nameZh: string | null };

/** An article's outlet under the name that the article states. */
export function toOutletRef(article: { outlet: OutletRow | null; outletName: string | null }): OutletRef | null {
  const { outlet, outletName } = article;
  return (
    outlet && { slug: outlet.slug, name: outletName ?? outlet.name, names: { en: outlet.nameEn, zh: outlet.nameZh } }
  );
}
