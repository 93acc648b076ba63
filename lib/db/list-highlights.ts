import type { FoundArticle, Highlight, Mark } from "@/lib/archive/article";
import { findMarks } from "@/lib/search/find-marks";
import type { Phrase } from "@/lib/search/phrase";
import { partPhrases, type Scoring } from "@/lib/search/scored-terms";
import type { Database } from "./database";

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
  const bullets = await db.bullet.findMany({
    where: { article: { slug: { in: articles.map(({ slug }) => slug) } } },
    select: { key: true, text: true, article: { select: { slug: true } } },
    orderBy: [{ articleId: "asc" }, { groupNumber: "asc" }, { position: "asc" }],
  });
  const parts = partPhrases(scoring);
  return articles.map((article) => {
    const own = bullets.filter((bullet) => bullet.article.slug === article.slug);
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
