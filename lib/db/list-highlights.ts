import type { FoundArticle, Highlight, Mark } from "@/lib/archive/article";
import { groupBy } from "@/lib/archive/group-by";
import { findMarks } from "@/lib/search/find-marks";
import type { Phrase } from "@/lib/search/phrase";
import { partPhrases, type Scoring } from "@/lib/search/scored-terms";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** As many passages as a list shows of one article. */
const MOST_PASSAGES = 3;

type Texts = { slug: string; title: string; viewpoint: string | null };

/**
 * The passages of each article in which the phrases stand, those with the most marks first, and the marks of its title;
 * where none of the phrases stands, those in which parts of them do. One query for all of them.
 */
export async function listHighlights(
  db: Database,
  articles: readonly Texts[],
  phrases: readonly Phrase[],
  scoring: Scoring,
): Promise<Pick<FoundArticle, "titleMarks" | "highlights">[]> {
  if (phrases.length === 0) return articles.map(() => ({ titleMarks: [], highlights: [] }));
  const rows = await db.$queryRaw<{ slug: string; key: string; text: string }[]>(Prisma.sql`
    SELECT a.slug, b.key, b.text FROM "Article" a JOIN "Bullet" b ON b."articleId" = a.id
    WHERE a.slug = ANY(${articles.map(({ slug }) => slug)}) ORDER BY a.id, b."groupNumber", b.position`);
  const bullets = groupBy(rows, ({ slug }) => slug);
  const parts = partPhrases(scoring);
  return articles.map((article) => {
    const own = bullets.get(article.slug) ?? [];
    const whole = highlightsOf(article, own, phrases);
    return whole.titleMarks.length + whole.highlights.length > 0 ? whole : highlightsOf(article, own, parts);
  });
}

function highlightsOf(
  article: Texts,
  bullets: readonly { key: string; text: string }[],
  phrases: readonly Phrase[],
): { titleMarks: Mark[]; highlights: Highlight[] } {
  const passages: Highlight[] = bullets.map(({ key, text }) => passage("bullet", key, text, phrases));
  if (article.viewpoint !== null) passages.unshift(passage("viewpoint", null, article.viewpoint, phrases));
  const marked = passages.filter(({ marks }) => marks.length > 0);
  return {
    titleMarks: findMarks(article.title, phrases),
    highlights: marked.sort((a, b) => b.marks.length - a.marks.length).slice(0, MOST_PASSAGES),
  };
}

function passage(
  field: Highlight["field"],
  bullet: string | null,
  text: string,
  phrases: readonly Phrase[],
): Highlight {
  return { field, bullet, text, marks: findMarks(text, phrases) };
}
