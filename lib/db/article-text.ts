import type { Bullet, Group, Viewpoint } from "@/lib/archive/article";
import { groupBy } from "@/lib/archive/group-by";
import { citationsOf } from "./citation-column";
import type { Database } from "./database";
import type { Prisma } from "./generated/client";

/** The rows that an article's viewpoint and groups are put together from, in their order. */
export const ARTICLE_TEXT_ROWS = {
  groups: { orderBy: { number: "asc" } },
  bullets: { orderBy: [{ groupNumber: "asc" }, { position: "asc" }] },
} satisfies Prisma.ArticleInclude;

type GroupRow = { number: number; heading: string | null; citations: number[] };
type BulletRow = { key: string; groupNumber: number; text: string; citations: number[] };
/** `citations` are those of the viewpoint. */
type TextRows = { viewpoint: string | null; citations: number[]; groups: GroupRow[]; bullets: BulletRow[] };
export type StoredText = { viewpoint: Viewpoint | null; groups: Group[] };

/** Viewpoint and groups of an article from its rows. */
export function toArticleText({ viewpoint, citations, groups, bullets }: TextRows): StoredText {
  const bulletsOf = groupBy(bullets, ({ groupNumber }) => groupNumber);
  return {
    viewpoint: viewpoint === null ? null : { text: viewpoint, citations: citationsOf(citations) },
    groups: groups.map(({ number, heading, citations }) => ({
      number,
      heading,
      citations: citationsOf(citations),
      bullets: (bulletsOf.get(number) ?? []).map(
        ({ key, text, citations }): Bullet => ({ id: key, text, citations: citationsOf(citations) }),
      ),
    })),
  };
}

/** The texts of articles by their ids. One query after the other, since a transaction has one connection. */
export async function listArticleTexts(db: Database, ids: readonly number[]): Promise<Map<number, StoredText>> {
  const where = { articleId: { in: [...ids] } };
  const articles = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, viewpoint: true, citations: true },
  });
  const groups = await db.group.findMany({ where, ...ARTICLE_TEXT_ROWS.groups });
  const bullets = await db.bullet.findMany({ where, ...ARTICLE_TEXT_ROWS.bullets });
  const groupsOf = groupBy(groups, ({ articleId }) => articleId);
  const bulletsOf = groupBy(bullets, ({ articleId }) => articleId);
  return new Map(
    articles.map(({ id, viewpoint, citations }) => {
      const rows = { groups: groupsOf.get(id) ?? [], bullets: bulletsOf.get(id) ?? [] };
      return [id, toArticleText({ viewpoint, citations, ...rows })];
    }),
  );
}
