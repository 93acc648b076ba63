import type { Names } from "@/lib/archive/article";
import type { FigurePlace, StatedFigure } from "@/lib/archive/figure-list";
import type { Database } from "./database";
import { figurePlaces, type ResolvedFigures } from "./figure-conditions";
import { Prisma } from "./generated/client";
import { toPublishedTime } from "./to-published-time";

/** More figures than this are told as "more than". */
export const MOST_COUNTED = 1_000;

type Reading = { after: FigurePlace | null; limit: number; timezone: string };

/** Figures that a query finds, from a place on, those of the latest day first: one query. */
export async function listFigures(
  db: Database,
  resolved: ResolvedFigures,
  { after, limit, timezone }: Reading,
): Promise<StatedFigure[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH place AS MATERIALIZED (${figurePlaces(resolved, after, limit)})
    ${FIGURE_ROWS} FROM place p JOIN "Figure" f USING ("articleId", position) ${JOINS}
    ORDER BY p."asOfDay" DESC, p."articleId" DESC, p.position`);
  return rows.map((row) => toStatedFigure(row, timezone));
}

/** The figures of one article in the order of its text: one query. */
export async function listFiguresOf(db: Database, slug: string, timezone: string): Promise<StatedFigure[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    ${FIGURE_ROWS} FROM "Figure" f ${JOINS} WHERE a.slug = ${slug} AND f.listed ORDER BY f.position`);
  return rows.map((row) => toStatedFigure(row, timezone));
}

/** The figures at these places, in no order: one query. */
export async function listFiguresAt(
  db: Database,
  places: readonly { articleId: number; position: number }[],
  timezone: string,
): Promise<StatedFigure[]> {
  if (places.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    ${FIGURE_ROWS} FROM json_to_recordset(${JSON.stringify(places)}::json) AS p("articleId" int, position int)
    JOIN "Figure" f USING ("articleId", position) ${JOINS}`);
  return rows.map((row) => toStatedFigure(row, timezone));
}

/** How many figures a query finds; `MOST_COUNTED` and one where there are more. */
export async function countFigures(db: Database, resolved: ResolvedFigures): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM (${figurePlaces(resolved, null, MOST_COUNTED + 1)}) found`);
  return row?.count ?? 0;
}

type Row = Pick<
  StatedFigure,
  | "value"
  | "upTo"
  | "unit"
  | "qualifier"
  | "thing"
  | "counted"
  | "since"
  | "asOf"
  | "asOfBasis"
  | "planned"
  | "surface"
  | "field"
> & {
  group: number | null;
  bullet: string | null;
  start: number;
  end: number;
  sentenceStart: number;
  sentenceEnd: number;
  day: string;
  articleId: number;
  position: number;
  text: string | null;
  thingEn: string | null;
  thingZh: string | null;
  slug: string;
  title: string;
  titleEn: string | null;
  titleZh: string | null;
  publishedAt: Date | null;
  precision: "minute" | "day" | null;
  outlet: { slug: string; name: string; names: Names } | null;
  scopes: StatedFigure["scopes"] | null;
};

const FIGURE_ROWS = Prisma.sql`
  SELECT f.value, f."upTo", f.unit, f.qualifier, f.thing, f.counted, f.since, f."asOf", f."asOfBasis", f.planned, f.surface, f.field,
    f."groupNumber" AS group, f."bulletKey" AS bullet, f.start, f."end", f."sentenceStart", f."sentenceEnd",
    to_char(f."asOfDay", 'YYYY-MM-DD') AS day, f."articleId", f.position,
    CASE WHEN f.field = 'viewpoint' THEN a.viewpoint ELSE b.text END AS text, t."nameEn" AS "thingEn", t."nameZh" AS "thingZh",
    a.slug, a.title, c."titleEn", c."titleZh", a."publishedAt", a.precision,
    CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', coalesce(a."outletName", o.name),
      'names', json_build_object('en', o."nameEn", 'zh', o."nameZh")) END AS outlet,
    (SELECT json_agg(json_build_object('kind', e.kind, 'slug', e.slug, 'code', e.code,
        'names', json_build_object('en', e."nameEn", 'zh', e."nameZh"), 'rule', s.rule) ORDER BY e.kind, e.slug)
      FROM "FigureScope" s JOIN "Entity" e ON e.id = s."entityId"
      WHERE s."articleId" = f."articleId" AND s.position = f.position) AS scopes`;

const JOINS = Prisma.sql`
  JOIN "Article" a ON a.id = f."articleId"
  LEFT JOIN "Bullet" b ON b."articleId" = f."articleId" AND b.key = f."bulletKey"
  LEFT JOIN "FigureThing" t ON t.slug = f.thing
  LEFT JOIN "Curation" c ON c."articleId" = a.id
  LEFT JOIN "Outlet" o ON o.id = a."outletId"`;

function toStatedFigure(row: Row, timezone: string): StatedFigure {
  const {
    field,
    group,
    bullet,
    thingEn,
    thingZh,
    titleEn,
    titleZh,
    publishedAt,
    precision,
    sentenceStart,
    sentenceEnd,
  } = row;
  const { value, upTo, unit, qualifier, thing, counted, since, asOf, asOfBasis, planned, surface } = row;
  const figure = {
    value,
    upTo,
    unit,
    qualifier,
    thing,
    counted,
    since,
    asOf,
    asOfBasis,
    planned,
    surface,
    field,
    group,
    bullet,
    start: row.start - sentenceStart,
    end: row.end - sentenceStart,
    sentence: (row.text ?? row.surface).slice(sentenceStart, sentenceEnd).trimEnd(),
    thingNames: thingEn === null ? null : { en: thingEn, zh: thingZh },
    scopes: row.scopes ?? [],
    article: {
      slug: row.slug,
      title: row.title,
      titles: { en: titleEn, zh: titleZh },
      published: toPublishedTime(publishedAt, precision, timezone),
      outlet: row.outlet,
    },
    place: { day: row.day, articleId: row.articleId, position: row.position },
  };
  // The columns of a figure's place are null exactly as `FieldPlace` says; the ingest writes no others.
  return figure as StatedFigure;
}
