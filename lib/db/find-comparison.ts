import type { EntityRef } from "@/lib/archive/article";
import { COMPARED_KINDS, type ComparedEntity, type ComparedMonth, type Comparison } from "@/lib/archive/comparison";
import { everyMonth } from "@/lib/archive/every-month";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { listArticleSummaries } from "./list-article-summaries";
import { type EntityRow, toEntityRef } from "./to-entity-ref";

/** As many articles that name both are shown, and as many of each kind that is compared. */
const ARTICLES = 6;
const OF_A_KIND = 10;

/** A country with the id of its row. */
export type CountryRow = EntityRef & { id: number };

/** Two different countries side by side: three queries, however many articles name them. */
export async function findComparison(
  db: Database,
  one: CountryRow,
  other: CountryRow,
  timezone: string,
): Promise<Comparison> {
  const [named, entities] = await Promise.all([countNamed(db, one, other), listCompared(db, one, other)]);
  const { firstOne, latestOne, firstOther, latestOther, shared } = named;
  const ids = [...new Set([firstOne, latestOne, firstOther, latestOther, ...shared].filter((id) => id !== null))];
  const summaries = await listArticleSummaries(db, ids, timezone);
  const byId = new Map(ids.map((id, at) => [id, summaries[at] ?? null]));
  const articleOf = (id: number | null) => (id === null ? null : (byId.get(id) ?? null));
  const sum = (of: (row: MonthRow) => number) => named.months.reduce((all, row) => all + of(row), 0);
  return {
    one: {
      country: toRef(one),
      count: sum((row) => row.one),
      first: articleOf(firstOne),
      latest: articleOf(latestOne),
    },
    other: {
      country: toRef(other),
      count: sum((row) => row.other),
      first: articleOf(firstOther),
      latest: articleOf(latestOther),
    },
    both: sum((row) => row.both),
    months: everyComparedMonth(named.months),
    entities,
    articles: shared.flatMap((id) => articleOf(id) ?? []),
  };
}

const toRef = ({ kind, slug, code, names }: CountryRow): EntityRef => ({ kind, slug, code, names });

type MonthRow = { month: string | null; one: number; other: number; both: number };
type Named = {
  months: MonthRow[];
  firstOne: number | null;
  latestOne: number | null;
  firstOther: number | null;
  latestOther: number | null;
  shared: number[];
};

/** The articles `n` that name either country, and which of the two each names. */
function namedArticles(one: CountryRow, other: CountryRow): Prisma.Sql {
  return Prisma.sql`
    SELECT c."articleId" AS id, bool_or(c."entityId" = ${one.id}) AS one, bool_or(c."entityId" = ${other.id}) AS other
    FROM "ArticleEntity" c WHERE c."entityId" IN (${one.id}, ${other.id}) AND c.basis IN (${FILTER_BASES_SQL}) GROUP BY 1`;
}

async function countNamed(db: Database, one: CountryRow, other: CountryRow): Promise<Named> {
  // Rows are not read: the time of each article stands in the index by id.
  const edge = (condition: Prisma.Sql, order: Prisma.Sql) =>
    Prisma.sql`(SELECT id FROM dated WHERE ${condition} AND "publishedAt" IS NOT NULL ORDER BY "publishedAt" ${order}, id ${order} LIMIT 1)`;
  const [asc, desc] = [Prisma.sql`ASC`, Prisma.sql`DESC`];
  const [namesOne, namesOther] = [Prisma.sql`one`, Prisma.sql`other`];
  const [named] = await db.$queryRaw<Named[]>(Prisma.sql`
    WITH named AS (${namedArticles(one, other)}), dated AS MATERIALIZED (
      SELECT n.id, n.one, n.other, a."publishedAt" FROM named n JOIN "Article" a ON a.id = n.id
    )
    SELECT (SELECT coalesce(json_agg(m), '[]') FROM (
        SELECT to_char(date_trunc('month', "publishedAt"), 'YYYY-MM') AS month, (count(*) FILTER (WHERE one))::int AS one,
          (count(*) FILTER (WHERE other))::int AS other, (count(*) FILTER (WHERE one AND other))::int AS "both"
        FROM dated GROUP BY 1 ORDER BY 1) m) AS months,
      ${edge(namesOne, asc)} AS "firstOne", ${edge(namesOne, desc)} AS "latestOne",
      ${edge(namesOther, asc)} AS "firstOther", ${edge(namesOther, desc)} AS "latestOther",
      ARRAY(SELECT id FROM dated WHERE one AND other ORDER BY "publishedAt" DESC NULLS LAST, id DESC LIMIT ${ARTICLES}) AS shared`);
  return named ?? { months: [], firstOne: null, latestOne: null, firstOther: null, latestOther: null, shared: [] };
}

type ComparedRow = EntityRow & { one: number; other: number; both: number };

async function listCompared(db: Database, one: CountryRow, other: CountryRow): Promise<ComparedEntity[]> {
  const kinds = Prisma.join(COMPARED_KINDS.map((kind) => Prisma.sql`${kind}::"EntityKind"`));
  const rows = await db.$queryRaw<ComparedRow[]>(Prisma.sql`
    WITH named AS MATERIALIZED (${namedArticles(one, other)}), together AS (
      SELECT c."entityId", (count(*) FILTER (WHERE n.one))::int AS one, (count(*) FILTER (WHERE n.other))::int AS other,
        (count(*) FILTER (WHERE n.one AND n.other))::int AS "both"
      FROM named n JOIN "ArticleEntity" c ON c."articleId" = n.id AND c.basis IN (${FILTER_BASES_SQL}) GROUP BY 1
    ), placed AS (
      SELECT e.kind, e.slug, e.code, e."nameEn", e."nameZh", t.one, t.other, t."both",
        row_number() OVER (PARTITION BY e.kind ORDER BY ${CLOSEST}) AS place
      FROM together t JOIN "Entity" e ON e.id = t."entityId" WHERE e.kind IN (${kinds})
    )
    SELECT kind, slug, code, "nameEn", "nameZh", one, other, "both" FROM placed WHERE place <= ${OF_A_KIND} ORDER BY kind, place`);
  return rows.map((row) => ({ ...toEntityRef(row), one: row.one, other: row.other, both: row.both }));
}

/** What is named with both, then what is named with each, then what is named with one of them. */
const CLOSEST = Prisma.sql`t."both" DESC, least(t.one, t.other) DESC, t.one + t.other DESC, e.slug`;

function everyComparedMonth(rows: readonly MonthRow[]): ComparedMonth[] {
  const dated = rows.flatMap(({ month, ...row }) => (month === null ? [] : [{ month, ...row }]));
  const known = new Map(dated.map((row) => [row.month, row]));
  const months = everyMonth(dated.map(({ month }) => ({ month, count: 1 })));
  return months.map(({ month }) => ({ month, one: known.get(month)?.one ?? 0, other: known.get(month)?.other ?? 0 }));
}
