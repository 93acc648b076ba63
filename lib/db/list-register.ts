import type { EntityRef } from "@/lib/archive/article";
import type { Fact } from "@/lib/archive/entity";
import type { StatedFigure } from "@/lib/archive/figure-list";
import {
  REGISTER_FACTS,
  REGISTER_NUMBERS,
  type RegisteredWorkshop,
  type RegisterNumber,
  type WorkshopTotal,
} from "@/lib/archive/workshop-register";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listFiguresAt } from "./list-figures";

const PROGRAMME = "luban-workshop";
const NUMBERS = Object.entries(REGISTER_NUMBERS) as [RegisterNumber, readonly string[]][];

type Row = {
  id: number;
  workshop: EntityRef & { provisional: boolean };
  country: EntityRef | null;
  facts: Fact[];
};

/**
 * Every single workshop of the programme, with what the registry and the latest sentences state of it: three queries. What stands for
 * several workshops of a country is none.
 */
export async function listRegister(db: Database, timezone: string): Promise<RegisteredWorkshop[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e.id, ${refOf("e")} AS workshop, CASE WHEN c.id IS NULL THEN NULL ELSE ${refOf("c")} END AS country, e.facts
    FROM "Entity" e LEFT JOIN "Entity" c ON c.id = e."countryId"
    WHERE e.kind = 'workshop' AND (starts_with(e.slug, ${`${PROGRAMME}-`}) OR e."partOfId" IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM "Entity" p WHERE p."partOfId" = e.id)
      AND (NOT e.provisional OR EXISTS (SELECT 1 FROM "ArticleEntity" n WHERE n."entityId" = e.id))`);
  const latest = await listLatest(
    db,
    rows.map(({ id }) => id),
    timezone,
  );
  return rows.map(({ id, workshop, country, facts }) => ({
    workshop,
    country,
    facts: Object.fromEntries(
      REGISTER_FACTS.map((name) => [name, facts.filter((fact) => fact.name === name && fact.value !== null)]),
    ) as RegisteredWorkshop["facts"],
    numbers: Object.fromEntries(
      NUMBERS.map(([name]) => [name, latest.get(`${id} ${name}`) ?? null]),
    ) as RegisteredWorkshop["numbers"],
  }));
}

const refOf = (row: "e" | "c") => {
  const column = (name: string) => Prisma.raw(`${row}."${name}"`);
  return Prisma.sql`json_build_object('kind', ${column("kind")}, 'slug', ${column("slug")}, 'code', ${column("code")},
    'names', json_build_object('en', ${column("nameEn")}, 'zh', ${column("nameZh")}), 'provisional', ${column("provisional")})`;
};

/** Of each workshop and number the figure with the latest day; no plan, no share, and none that is about several workshops. */
async function listLatest(db: Database, ids: readonly number[], timezone: string): Promise<Map<string, StatedFigure>> {
  const wanted = NUMBERS.flatMap(([name, things]) => things.map((thing) => ({ name, thing })));
  const places = await db.$queryRaw<{ key: string; articleId: number; position: number }[]>(Prisma.sql`
    SELECT DISTINCT ON (e.id, w.name) e.id || ' ' || w.name AS key, r."articleId", r.position
    FROM unnest(${[...ids]}::int[]) AS e(id)
    CROSS JOIN json_to_recordset(${JSON.stringify(wanted)}::json) AS w(name text, thing text)
    CROSS JOIN LATERAL (
      SELECT r."articleId", r.position, r."asOfDay" FROM "FigureScope" r JOIN "Figure" f USING ("articleId", position)
      WHERE r."entityId" = e.id AND r.listed AND r.thing = w.thing AND NOT f.planned AND f.unit = 'count'
      ORDER BY r."asOfDay" DESC, r."articleId" DESC, r.position LIMIT 1
    ) r
    ORDER BY e.id, w.name, r."asOfDay" DESC, r."articleId" DESC, r.position`);
  const figures = await listFiguresAt(db, places, timezone);
  const figureOf = new Map(figures.map((figure) => [`${figure.place.articleId} ${figure.place.position}`, figure]));
  return new Map(
    places.flatMap(({ key, articleId, position }) => {
      const figure = figureOf.get(`${articleId} ${position}`);
      return figure ? [[key, figure] as const] : [];
    }),
  );
}

/** As many statements on all workshops as a page shows. */
const MOST_TOTALS = 20;

/**
 * What articles state of the number of workshops, the latest first, with the countries that the same sentence counts and those that it
 * names: two queries.
 */
export async function listWorkshopTotals(db: Database, timezone: string): Promise<WorkshopTotal[]> {
  const rows = await db.$queryRaw<
    { articleId: number; position: number; countries: number | null; named: EntityRef[] | null }[]
  >(Prisma.sql`
    SELECT t."articleId", t.position, c.position AS countries, (
      SELECT json_agg(DISTINCT jsonb_build_object('kind', e.kind, 'slug', e.slug, 'code', e.code,
        'names', jsonb_build_object('en', e."nameEn", 'zh', e."nameZh")))
      FROM "Mention" m JOIN "Entity" e ON e.id = m."entityId" AND e.kind = 'country' AND e.slug <> 'china'
      WHERE m."articleId" = t."articleId" AND m.field = t.field AND m."bulletKey" IS NOT DISTINCT FROM t."bulletKey"
        AND m.basis IN ('named', 'abbreviation') AND m.start >= t."sentenceStart" AND m."end" <= t."sentenceEnd"
    ) AS named
    FROM (SELECT * FROM "Figure" f WHERE f.thing = 'luban-workshops' AND f.listed AND NOT f.planned
      ORDER BY f."asOfDay" DESC, f."articleId" DESC, f.position LIMIT ${MOST_TOTALS}) t
    LEFT JOIN LATERAL (
      SELECT c.position FROM "Figure" c
      WHERE c."articleId" = t."articleId" AND c.thing = 'countries' AND c.field = t.field
        AND c."bulletKey" IS NOT DISTINCT FROM t."bulletKey" AND c."sentenceStart" = t."sentenceStart" LIMIT 1
    ) c ON TRUE
    ORDER BY t."asOfDay" DESC, t."articleId" DESC, t.position`);
  const places = rows.flatMap(({ articleId, position, countries }) => [
    { articleId, position },
    ...(countries === null ? [] : [{ articleId, position: countries }]),
  ]);
  const figures = await listFiguresAt(db, places, timezone);
  const at = (articleId: number, position: number | null) =>
    figures.find(({ place }) => place.articleId === articleId && place.position === position) ?? null;
  return rows.flatMap(({ articleId, position, countries, named }) => {
    const figure = at(articleId, position);
    return figure ? [{ figure, countries: at(articleId, countries), named: named ?? [] }] : [];
  });
}
