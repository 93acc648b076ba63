import type { ArticleSummary, ConnectedEntity, OutletRef } from "@/lib/archive/article";
import { BASES, type Basis } from "@/lib/archive/mention";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { type EntityRow, toEntityRef } from "./to-entity-ref";
import { toPublishedTime } from "./to-published-time";

type SummaryRow = OutletColumns & {
  id: number;
  slug: string;
  title: string;
  publishedAt: Date | null;
  precision: "minute" | "day" | null;
  viewpoint: string | null;
  lead: string | null;
  outletName: string | null;
};

type OutletColumns = { outlet: string | null; name: string | null; nameEn: string | null; nameZh: string | null };

/** Articles as lists show them, in the order of `ids`; two queries however many there are. */
export async function listArticleSummaries(
  db: Database,
  ids: readonly number[],
  timezone: string,
): Promise<ArticleSummary[]> {
  if (ids.length === 0) return [];
  // One after the other: within a transaction there is one connection.
  const connections = await listConnectedEntities(db, ids);
  const articles = await db.$queryRaw<SummaryRow[]>(Prisma.sql`
    SELECT a.id, a.slug, a.title, a."publishedAt", a.precision, a.viewpoint, a.lead, a."outletName",
      o.slug AS outlet, o.name, o."nameEn", o."nameZh"
    FROM "Article" a LEFT JOIN "Outlet" o ON o.id = a."outletId" WHERE a.id = ANY(${[...ids]})`);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ids.flatMap((id) => {
    const article = byId.get(id);
    if (!article) return [];
    const { outlet, name, nameEn, nameZh, outletName } = article;
    return {
      slug: article.slug,
      title: article.title,
      outlet: toOutletRef({
        outlet: outlet === null || name === null ? null : { slug: outlet, name, nameEn, nameZh },
        outletName,
      }),
      published: toPublishedTime(article.publishedAt, article.precision, timezone),
      viewpoint: article.viewpoint,
      lead: article.lead,
      entities: connections.get(id) ?? [],
    };
  });
}

type ConnectionRow = EntityRow & { articleId: number; basis: Basis; inherited: boolean };

/** What each article is connected to: strongest basis first, then what it names most often, then by slug. */
export async function listConnectedEntities(
  db: Database,
  articleIds: readonly number[],
): Promise<Map<number, ConnectedEntity[]>> {
  const rows = await db.$queryRaw<ConnectionRow[]>(Prisma.sql`
    SELECT c."articleId", c.basis, c.inherited, e.kind, e.slug, e.code, e."nameEn", e."nameZh"
    FROM "ArticleEntity" c JOIN "Entity" e ON e.id = c."entityId"
    WHERE c."articleId" = ANY(${[...articleIds]})
    ORDER BY c."articleId", array_position(${[...BASES]}, c.basis::text), c.inherited, c.mentions DESC, e.slug`);
  const connected = new Map<number, ConnectedEntity[]>();
  for (const row of rows) {
    const entity = { ...toEntityRef(row), basis: row.basis, inherited: row.inherited };
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
