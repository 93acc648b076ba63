import type { EntityKind } from "@/lib/archive/entity-kind";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { everyMonth } from "@/lib/archive/every-month";
import type { BatchSummary, Glance, MonthCount } from "@/lib/archive/glance";
import { instantIn } from "@/lib/archive/time-zone";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";
import { listEntitySummaries } from "./list-entities";

const LATEST = 6;
const MOST_NAMED = 12;

/** The archive at a glance: a fixed number of queries whatever its size. */
export async function findGlance(db: Database, timezone: string): Promise<Glance> {
  const [total, latest, counts, months, countries, workshops, conferences, lastBatch] = await Promise.all([
    db.article.count({ where: { listed: true } }),
    listLatest(db, timezone),
    countAll(db),
    listMonths(db),
    listMostNamed(db, "country"),
    listMostNamed(db, "workshop", A_WORKSHOP),
    listMostNamed(db, "conference"),
    findLastBatch(db, timezone),
  ]);
  return { total, latest, counts, months, countries, workshops, conferences, lastBatch };
}

async function listLatest(db: Database, timezone: string) {
  const rows = await db.article.findMany({
    where: { listed: true },
    select: { id: true },
    orderBy: [{ sortAt: "desc" }, { id: "desc" }],
    take: LATEST,
  });
  return listArticleSummaries(
    db,
    rows.map(({ id }) => id),
    timezone,
  );
}

async function countAll(db: Database): Promise<Glance["counts"]> {
  const [kinds, outlet, topic] = await Promise.all([
    db.$queryRaw<{ kind: EntityKind; count: number }[]>(Prisma.sql`
      SELECT e.kind, count(*)::int AS count FROM "Entity" e
      WHERE EXISTS (SELECT 1 FROM "ArticleEntity" c WHERE c."entityId" = e.id AND c.basis IN (${FILTER_BASES_SQL}))
      GROUP BY e.kind`),
    db.outlet.count({ where: { articles: { some: { listed: true } } } }),
    db.topic.count({ where: { articles: { some: { article: { listed: true } } } } }),
  ]);
  const counted = Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, kinds.find((row) => row.kind === kind)?.count ?? 0]),
  ) as Record<EntityKind, number>;
  return { ...counted, outlet, topic };
}

/** The months of all articles, oldest first, as `everyMonth` fills them. */
export async function listMonths(db: Database): Promise<MonthCount[]> {
  const counted = await db.$queryRaw<MonthCount[]>(Prisma.sql`
    SELECT to_char(date_trunc('month', "publishedAt"), 'YYYY-MM') AS month, count(*)::int AS count
    FROM "Article" WHERE listed AND "publishedAt" IS NOT NULL GROUP BY 1 ORDER BY 1`);
  return everyMonth(counted);
}

/** The programme is of no country, and stands before every workshop of it. */
const A_WORKSHOP = Prisma.sql`e."countryId" IS NOT NULL`;

// What articles name themselves: a series that is only connected through its editions would stand beside each of them.
async function listMostNamed(db: Database, kind: EntityKind, which = Prisma.sql`TRUE`) {
  const named = Prisma.sql`EXISTS (SELECT 1 FROM "ArticleEntity" n
    WHERE n."entityId" = e.id AND NOT n.inherited AND n.basis IN (${FILTER_BASES_SQL}))`;
  return listEntitySummaries(db, Prisma.sql`e.kind = ${kind}::"EntityKind" AND ${named} AND ${which}`, {
    limit: MOST_NAMED,
  });
}

async function findLastBatch(db: Database, timezone: string): Promise<BatchSummary | null> {
  const batch = await db.batch.findFirst({
    where: {
      finishedAt: { not: null },
      OR: [{ added: { gt: 0 } }, { revised: { gt: 0 } }, { relinked: { gt: 0 } }, { curatorActs: { some: {} } }],
    },
    orderBy: { id: "desc" },
    include: { _count: { select: { curatorActs: true } } },
  });
  return batch?.finishedAt
    ? {
        number: batch.id,
        finishedAt: instantIn(timezone, batch.finishedAt),
        added: batch.added,
        revised: batch.revised,
        relinked: batch.relinked,
        curated: batch._count.curatorActs,
      }
    : null;
}
