import { z } from "zod";
import type { ArticleSummary, Curated, Group, TopicRef, Viewpoint } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { ARTICLE_SCHEMA } from "@/lib/export/api/article-schema";
import { type Absolute, articleJson } from "@/lib/export/article-json";
import { curatedJson } from "@/lib/export/curated-json";

/** An article of an exported list, with its whole text. */
export type ExportedArticle = {
  summary: ArticleSummary;
  text: { viewpoint: Viewpoint | null; groups: Group[] };
  topics: TopicRef[];
  curated: Curated;
  revision: number;
  storedAt: string;
};

/** What an export says of itself: the site's addresses, the archive's name, and that nothing in it is an original story. */
export type ExportOptions = {
  absolute: Absolute;
  archive: string;
  note: string;
  /** The day of the export, in the archive's zone, and that it was read then, in words. */
  day: string;
  accessed: string;
  language: Language;
  /** What was asked for, as a title, and the page that shows it. */
  title: string;
  page: string;
};

/** A line of an export as JSON: the article as the API has it, without what only a page needs. */
export const EXPORTED_ARTICLE_SCHEMA = ARTICLE_SCHEMA.omit({
  mentions: true,
  duplicates: true,
  original: true,
  removed: true,
}).extend({ sourceUrl: z.string().nullable(), rights: z.string().nullable(), note: z.string() });
export type ExportedArticleJson = z.infer<typeof EXPORTED_ARTICLE_SCHEMA>;

export function exportedArticleJson(
  { summary, text, topics, curated, revision, storedAt }: ExportedArticle,
  { absolute, note }: ExportOptions,
): ExportedArticleJson {
  const numbers = (citations: readonly { number: number }[]) => citations.map(({ number }) => number);
  return {
    ...articleJson(summary, absolute),
    viewpointCitations: numbers(text.viewpoint?.citations ?? []),
    topics: topics.map(({ slug, title }) => ({ slug, title })),
    groups: text.groups.map(({ number, heading, bullets }) => ({
      number,
      heading,
      bullets: bullets.map((bullet) => ({ id: bullet.id, text: bullet.text, citations: numbers(bullet.citations) })),
    })),
    revision,
    storedAt,
    curated: curatedJson(curated),
    sourceUrl: curated.sourceUrl,
    rights: curated.rights,
    note,
  };
}
