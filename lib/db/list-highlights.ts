import type { FoundArticle, Highlight } from "@/lib/archive/article";
import { findMarks } from "@/lib/search/find-marks";
import type { Phrase } from "@/lib/search/text-query";
import type { Database } from "./database";

/** As many passages as a list shows of one article. */
const MOST_PASSAGES = 3;

/**
 * The passages of each article in which the phrases stand, those with the most marks first, and the marks of
 * its title. One query for all of them.
 */
export async function listHighlights(
  db: Database,
  articles: readonly { slug: string; title: string; viewpoint: string | null }[],
  phrases: readonly Phrase[],
): Promise<Pick<FoundArticle, "titleMarks" | "highlights">[]> {
  if (phrases.length === 0) return articles.map(() => ({ titleMarks: [], highlights: [] }));
  const bullets = await db.bullet.findMany({
    where: { article: { slug: { in: articles.map(({ slug }) => slug) } } },
    select: { key: true, text: true, article: { select: { slug: true } } },
    orderBy: [{ articleId: "asc" }, { groupNumber: "asc" }, { position: "asc" }],
  });
  return articles.map((article) => {
    const passages: Highlight[] = [];
    if (article.viewpoint !== null) {
      passages.push(passage("viewpoint", null, article.viewpoint, phrases));
    }
    for (const bullet of bullets) {
      if (bullet.article.slug === article.slug) passages.push(passage("bullet", bullet.key, bullet.text, phrases));
    }
    const marked = passages.filter(({ marks }) => marks.length > 0);
    return {
      titleMarks: findMarks(article.title, phrases),
      highlights: marked.sort((a, b) => b.marks.length - a.marks.length).slice(0, MOST_PASSAGES),
    };
  });
}

function passage(
  field: Highlight["field"],
  bullet: string | null,
  text: string,
  phrases: readonly Phrase[],
): Highlight {
  return { field, bullet, text, marks: findMarks(text, phrases) };
}
