import type { Bullet, CitationMark, Group, Viewpoint } from "@/lib/archive/article";
import { groupBy } from "@/lib/archive/group-by";
import type { Field } from "@/lib/archive/mention";
import type { Database } from "./database";
import type { Prisma } from "./generated/client";

/** The rows that an article's viewpoint and groups are put together from, in their order. */
export const ARTICLE_TEXT_ROWS = {
  groups: { orderBy: { number: "asc" } },
  bullets: { orderBy: [{ groupNumber: "asc" }, { position: "asc" }] },
  citations: { orderBy: { position: "asc" } },
} satisfies Prisma.ArticleInclude;

type GroupRow = { number: number; heading: string | null };
type BulletRow = { key: string; groupNumber: number; text: string };
type CitationRow = {
  field: Field;
  groupNumber: number | null;
  bulletKey: string | null;
  number: number;
  offset: number;
};
type TextRows = { viewpoint: string | null; groups: GroupRow[]; bullets: BulletRow[]; citations: CitationRow[] };
export type StoredText = { viewpoint: Viewpoint | null; groups: Group[] };

/** Viewpoint and groups of an article from its rows. */
export function toArticleText({ viewpoint, groups, bullets, citations }: TextRows): StoredText {
  const marks = groupBy(citations, ({ field, groupNumber, bulletKey }) => placeKey(field, groupNumber, bulletKey));
  const citationsOf = (field: Field, group: number | null, bullet: string | null): CitationMark[] =>
    (marks.get(placeKey(field, group, bullet)) ?? []).map(({ number, offset }) => ({ number, offset }));
  const bulletsOf = groupBy(bullets, ({ groupNumber }) => groupNumber);
  return {
    viewpoint: viewpoint === null ? null : { text: viewpoint, citations: citationsOf("viewpoint", null, null) },
    groups: groups.map(({ number, heading }) => ({
      number,
      heading,
      citations: citationsOf("heading", number, null),
      bullets: (bulletsOf.get(number) ?? []).map(
        ({ key, text }): Bullet => ({ id: key, text, citations: citationsOf("bullet", number, key) }),
      ),
    })),
  };
}

/** The texts of articles by their ids. One query after the other, since a transaction has one connection. */
export async function listArticleTexts(db: Database, ids: readonly number[]): Promise<Map<number, StoredText>> {
  const where = { articleId: { in: [...ids] } };
  const articles = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, viewpoint: true },
  });
  const groups = await db.group.findMany({ where, ...ARTICLE_TEXT_ROWS.groups });
  const bullets = await db.bullet.findMany({ where, ...ARTICLE_TEXT_ROWS.bullets });
  const citations = await db.citation.findMany({ where, ...ARTICLE_TEXT_ROWS.citations });
  const groupsOf = groupBy(groups, ({ articleId }) => articleId);
  const bulletsOf = groupBy(bullets, ({ articleId }) => articleId);
  const citationsOf = groupBy(citations, ({ articleId }) => articleId);
  return new Map(
    articles.map(({ id, viewpoint }) => {
      const rows = {
        groups: groupsOf.get(id) ?? [],
        bullets: bulletsOf.get(id) ?? [],
        citations: citationsOf.get(id) ?? [],
      };
      return [id, toArticleText({ viewpoint, ...rows })];
    }),
  );
}

function placeKey(field: Field, group: number | null, bullet: string | null): string {
  return `${field} ${group} ${bullet}`;
}
