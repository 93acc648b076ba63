import type { Coverage, CoveredOutlet, PeriodCount } from "@/lib/archive/coverage";
import type { Database } from "./database";
import { listMonths } from "./find-glance";
import { findLacks } from "./find-lacks";
import { findUnparsed } from "./find-unparsed";
import { Prisma } from "./generated/client";

/** As many outlets have a column of their own. */
const COLUMNS = 6;
const UNKNOWN = 40;
/** With more months than these the table is by year. */
const MOST_MONTHS = 36;

type OutletRow = {
  id: number;
  slug: string;
  name: string;
  nameEn: string | null;
  nameZh: string | null;
  count: number;
};

/** How far the archive reaches: a fixed number of queries whatever its size. */
export async function findCoverage(db: Database): Promise<Coverage> {
  const [articles, months, outlets, lacks, unparsed] = await Promise.all([
    db.article.count({ where: { listed: true } }),
    listMonths(db),
    listOutlets(db),
    findLacks(db),
    findUnparsed(db),
  ]);
  const columns = outlets.slice(0, COLUMNS);
  const covered = outlets.map(toCovered);
  return {
    articles,
    months,
    outlets: covered.slice(0, COLUMNS),
    outletTotal: outlets.length,
    outletsKnown: covered.filter(({ known }) => known).length,
    unknownOutlets: covered.filter(({ known }) => !known).slice(0, UNKNOWN),
    periods: await listPeriods(db, columns, months.length > MOST_MONTHS ? "YYYY" : "YYYY-MM"),
    lacks,
    ...unparsed,
  };
}

function listOutlets(db: Database): Promise<OutletRow[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT o.id, o.slug, o.name, o."nameEn", o."nameZh", count(a.id)::int AS count
    FROM "Outlet" o JOIN "Article" a ON a."outletId" = o.id AND a.listed
    GROUP BY o.id ORDER BY count DESC, o.slug`);
}

function toCovered({ slug, name, nameEn, nameZh, count }: OutletRow): CoveredOutlet {
  return { slug, name, names: { en: nameEn, zh: nameZh }, count, known: nameEn !== null || nameZh !== null };
}

function listPeriods(db: Database, columns: readonly OutletRow[], format: string): Promise<PeriodCount[]> {
  const ids = columns.map(({ id }) => id);
  return db.$queryRaw(Prisma.sql`
    SELECT p.period, o.slug AS outlet, sum(p.count)::int AS count FROM (
      SELECT coalesce(to_char(date_trunc('month', "publishedAt"), ${format}), '') AS period,
        CASE WHEN "outletId" = ANY(${ids}) THEN "outletId" END AS "outletId", count(*) AS count
      FROM "Article" WHERE listed GROUP BY 1, 2
    ) p LEFT JOIN "Outlet" o ON o.id = p."outletId" GROUP BY 1, 2 ORDER BY 1 DESC, 2`);
}
