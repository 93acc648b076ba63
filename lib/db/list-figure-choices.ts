import type { EntityRef, Names } from "@/lib/archive/article";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What figures can be found by: what they count, in the order of figures.yaml, and the countries that they are about. */
export type FigureChoices = { things: { slug: string; names: Names }[]; countries: EntityRef[] };

/** What there are figures of: two queries, each a look into an index for what it names. */
export async function listFigureChoices(db: Database): Promise<FigureChoices> {
  const [things, countries] = await Promise.all([
    db.$queryRaw<{ slug: string; names: Names }[]>(Prisma.sql`
      SELECT t.slug, json_build_object('en', t."nameEn", 'zh', t."nameZh") AS names FROM "FigureThing" t
      WHERE EXISTS (SELECT 1 FROM "Figure" f WHERE f.thing = t.slug AND f.listed) ORDER BY t.position`),
    db.$queryRaw<EntityRef[]>(Prisma.sql`
      SELECT c.kind, c.slug, c.code, json_build_object('en', c."nameEn", 'zh', c."nameZh") AS names FROM "Entity" c
      WHERE c.kind = 'country' AND (
        EXISTS (SELECT 1 FROM "FigureScope" s WHERE s."entityId" = c.id AND s.listed)
        OR EXISTS (SELECT 1 FROM "Entity" w JOIN "FigureScope" s ON s."entityId" = w.id AND s.listed
          WHERE w."countryId" = c.id AND w.kind = 'workshop'))
      ORDER BY c.slug`),
  ]);
  return { things, countries };
}
