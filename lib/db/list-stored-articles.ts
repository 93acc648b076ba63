import type { Group } from "@/lib/archive/article";
import type { ArticleContent } from "@/lib/registry/link-article";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** The text of a stored article as the registry reads it, with its bullets under the ids that their places give them. */
export type StoredArticle = {
  id: number;
  content: ArticleContent;
  outletName: string | null;
  /** The day of publication, null where no time is stated. */
  published: string | null;
  linkDigest: string;
  /** False for one that is withdrawn: it is connected to nothing. */
  listed: boolean;
  /** The ids under which its bullets are stored, by those that their places give them. */
  keyOf: ReadonlyMap<string, string>;
};

type Row = {
  id: number;
  title: string;
  outletName: string | null;
  published: string | null;
  viewpoint: string | null;
  linkDigest: string;
  listed: boolean;
  groups: { number: number; heading: string | null; bullets: [key: string, text: string][] | null }[] | null;
};

/** Stored articles by their ids, in order: one query. Citations are no part of what is linked and are left out. */
export async function listStoredArticles(db: Database, ids: readonly number[]): Promise<StoredArticle[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a.id, a.title, a."outletName", to_char(a."publishedAt", 'YYYY-MM-DD') AS published, a.viewpoint, a."linkDigest", a.listed, (
      SELECT json_agg(json_build_object('number', g.number, 'heading', g.heading, 'bullets', (
        SELECT json_agg(json_build_array(b.key, b.text) ORDER BY b.position) FROM "Bullet" b
        WHERE b."articleId" = g."articleId" AND b."groupNumber" = g.number
      )) ORDER BY g.number) FROM "Group" g WHERE g."articleId" = a.id
    ) AS groups
    FROM "Article" a WHERE a.id = ANY(${[...ids]}) ORDER BY a.id`);
  return rows.map(toStored);
}

function toStored({ id, title, outletName, published, viewpoint, linkDigest, listed, groups }: Row): StoredArticle {
  const keyOf = new Map<string, string>();
  const content: ArticleContent = {
    title,
    viewpoint: viewpoint === null ? null : { text: viewpoint, citations: [] },
    groups: (groups ?? []).map(
      ({ number, heading, bullets }): Group => ({
        number,
        heading,
        citations: [],
        bullets: (bullets ?? []).map(([key, text], index) => {
          const bulletId = `g${number}-b${index + 1}`;
          keyOf.set(bulletId, key);
          return { id: bulletId, text, citations: [] };
        }),
      }),
    ),
  };
  return { id, content, outletName, published, linkDigest, listed, keyOf };
}
