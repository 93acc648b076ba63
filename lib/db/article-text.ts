import type { CitationMark, Group, Viewpoint } from "@/lib/archive/article";
import type { Field } from "@/lib/archive/mention";
import type { Prisma } from "./generated/client";

/** The rows that an article's viewpoint and groups are put together from, in their order. */
export const ARTICLE_TEXT_ROWS = {
  groups: { orderBy: { number: "asc" } },
  bullets: { orderBy: [{ groupNumber: "asc" }, { position: "asc" }] },
  citations: { orderBy: { position: "asc" } },
} satisfies Prisma.ArticleInclude;

type TextRows = {
  viewpoint: string | null;
  groups: { number: number; heading: string | null }[];
  bullets: { key: string; groupNumber: number; text: string }[];
  citations: { field: Field; groupNumber: number | null; bulletKey: string | null; number: number; offset: number }[];
};

/** Viewpoint and groups of an article from its rows. */
export function toArticleText(row: TextRows): { viewpoint: Viewpoint | null; groups: Group[] } {
  const citationsOf = (field: Field, group: number | null, bullet: string | null): CitationMark[] =>
    row.citations
      .filter((mark) => mark.field === field && mark.groupNumber === group && mark.bulletKey === bullet)
      .map(({ number, offset }) => ({ number, offset }));
  return {
    viewpoint: row.viewpoint === null ? null : { text: row.viewpoint, citations: citationsOf("viewpoint", null, null) },
    groups: row.groups.map(({ number, heading }) => ({
      number,
      heading,
      citations: citationsOf("heading", number, null),
      bullets: row.bullets
        .filter((bullet) => bullet.groupNumber === number)
        .map(({ key, text }) => ({ id: key, text, citations: citationsOf("bullet", number, key) })),
    })),
  };
}
