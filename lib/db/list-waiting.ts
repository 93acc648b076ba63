import type { ReviewCounts, ReviewSentence, WaitingEntity, WaitingOutlet, WaitingPair } from "@/lib/archive/review";
import type { Database } from "./database";
import { FILTER_BASES_SQL } from "./filter-bases";
import { Prisma } from "./generated/client";
import { reviewSentence } from "./review-sentence";
import { type EntityRow, toEntityRef } from "./to-entity-ref";

/** `limit` null: all. */
type Page = { limit: number | null; offset: number };

const UNKNOWN = Prisma.sql`o."nameEn" IS NULL AND o."nameZh" IS NULL`;

/** What only withdrawn articles name waits for nobody. */
const WAITING = Prisma.sql`e.provisional AND EXISTS (SELECT 1 FROM "ArticleEntity" n WHERE n."entityId" = e.id)`;

/** How much waits for the curator. */
export async function countWaiting(db: Database): Promise<ReviewCounts> {
  const [row] = await db.$queryRaw<ReviewCounts[]>(Prisma.sql`
    SELECT (SELECT count(*)::int FROM "Entity" e WHERE ${WAITING}) AS entities,
      (SELECT count(*)::int FROM "Outlet" o WHERE ${UNKNOWN}
        AND EXISTS (SELECT 1 FROM "Article" a WHERE a."outletId" = o.id AND a.listed)) AS outlets,
      (SELECT count(DISTINCT p.surface)::int FROM "UnlinkedPair" p
        JOIN "Article" a ON a.id = p."articleId" AND a.listed) AS pairs`);
  return row ?? { entities: 0, outlets: 0, pairs: 0 };
}

/** Entities that were recognised by their names and that nobody decided on, those in most articles first. */
export async function listWaitingEntities(db: Database, { limit, offset }: Page): Promise<WaitingEntity[]> {
  const rows = await db.$queryRaw<(EntityRow & { count: number; sentence: ReviewSentence | null })[]>(Prisma.sql`
    WITH waiting AS (
      SELECT e.id, e.kind, e.slug, e.code, e."nameEn", e."nameZh", count(c."articleId")::int AS count
      FROM "Entity" e LEFT JOIN "ArticleEntity" c ON c."entityId" = e.id AND c.basis IN (${FILTER_BASES_SQL})
      WHERE ${WAITING} GROUP BY e.id ORDER BY count DESC, e.kind, e.slug LIMIT ${limit} OFFSET ${offset}
    )
    SELECT w.kind, w.slug, w.code, w."nameEn", w."nameZh", w.count, s.sentence FROM waiting w
    ${reviewSentence(Prisma.sql`"Mention"`, Prisma.sql`m."entityId" = w.id`)}
    ORDER BY w.count DESC, w.kind, w.slug`);
  return rows.map(({ count, sentence, ...row }) => ({ ...toEntityRef(row), count, provisional: true, sentence }));
}

/** Outlets that the registry does not know, as sources state them. */
export function listWaitingOutlets(db: Database, { limit, offset }: Page): Promise<WaitingOutlet[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT o.slug, o.name, count(a.id)::int AS count
    FROM "Outlet" o JOIN "Article" a ON a."outletId" = o.id AND a.listed
    WHERE ${UNKNOWN} GROUP BY o.id ORDER BY count DESC, o.slug LIMIT ${limit} OFFSET ${offset}`);
}

/** Two characters for two countries (中尼) that stand in articles which do not decide for which. */
export function listWaitingPairs(db: Database, { limit, offset }: Page): Promise<WaitingPair[]> {
  return db.$queryRaw(Prisma.sql`
    WITH waiting AS (
      SELECT p.surface, count(DISTINCT p."articleId")::int AS count
      FROM "UnlinkedPair" p JOIN "Article" a ON a.id = p."articleId" AND a.listed
      GROUP BY p.surface ORDER BY count DESC, p.surface LIMIT ${limit} OFFSET ${offset}
    )
    SELECT w.surface, w.count, s.sentence FROM waiting w
    ${reviewSentence(Prisma.sql`"UnlinkedPair"`, Prisma.sql`m.surface = w.surface`)}
    ORDER BY w.count DESC, w.surface`);
}
