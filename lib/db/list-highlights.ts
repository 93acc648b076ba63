import type { FoundArticle, Highlight, Mark } from "@/lib/archive/article";
import { groupBy } from "@/lib/archive/group-by";
import { findMarks, joinMarks } from "@/lib/search/find-marks";
import type { Phrase } from "@/lib/search/phrase";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { listMentionMarks, passageKey } from "./list-mention-marks";

/** As many passages as a list shows of one article. */
const MOST_PASSAGES = 3;

type Texts = { slug: string; title: string; viewpoint: string | null };

/** What is marked: phrases where they stand, and entities where the article names them. */
export type Marked = { phrases: readonly Phrase[]; entities: readonly number[] };

/** Marks a passage of an article. */
type Marker = (passage: Omit<Highlight, "marks">) => Mark[];

/**
 * The passages of each article in which what is asked for stands, those with the most marks first, and the marks of its
 * title; where nothing of it stands as a whole, those in which parts of it do. Two or three queries for all of them.
 */
export async function listHighlights(
  db: Database,
  articles: readonly Texts[],
  whole: Marked,
  parts: Marked,
): Promise<Pick<FoundArticle, "titleMarks" | "highlights">[]> {
  const isAnyAsked = [whole, parts].some(({ phrases, entities }) => phrases.length + entities.length > 0);
  if (!isAnyAsked) return articles.map(() => ({ titleMarks: [], highlights: [] }));
  const slugs = articles.map(({ slug }) => slug);
  const rows = await db.$queryRaw<{ slug: string; key: string; text: string }[]>(Prisma.sql`
    SELECT a.slug, b.key, b.text FROM "Article" a JOIN "Bullet" b ON b."articleId" = a.id
    WHERE a.slug = ANY(${slugs}) ORDER BY a.id, b."groupNumber", b.position`);
  const bullets = groupBy(rows, ({ slug }) => slug);
  const highlight = async (marked: readonly Texts[], { phrases, entities }: Marked) => {
    const named = await listMentionMarks(
      db,
      marked.map(({ slug }) => slug),
      entities,
    );
    return new Map(
      marked.map((article): [string, Shown] => {
        const { slug } = article;
        const marksOf: Marker = ({ field, bullet, text }) =>
          joinMarks([...findMarks(text, phrases), ...(named.get(passageKey({ slug, field, bullet })) ?? [])]);
        return [slug, highlightsOf(article, bullets.get(slug) ?? [], marksOf)];
      }),
    );
  };
  const wholes = await highlight(articles, whole);
  const isBare = ({ slug }: Texts) =>
    wholes.get(slug)?.titleMarks.length === 0 && wholes.get(slug)?.highlights.length === 0;
  const rest = await highlight(articles.filter(isBare), parts);
  return articles.map(({ slug }) => rest.get(slug) ?? wholes.get(slug) ?? { titleMarks: [], highlights: [] });
}

type Shown = Pick<FoundArticle, "titleMarks" | "highlights">;

function highlightsOf(article: Texts, bullets: readonly { key: string; text: string }[], marksOf: Marker): Shown {
  const passages: Omit<Highlight, "marks">[] = bullets.map(({ key, text }) => ({ field: "bullet", bullet: key, text }));
  if (article.viewpoint !== null) passages.unshift({ field: "viewpoint", bullet: null, text: article.viewpoint });
  const marked = passages
    .map((passage) => ({ ...passage, marks: marksOf(passage) }))
    .filter(({ marks }) => marks.length > 0);
  return {
    titleMarks: marksOf({ field: "title", bullet: null, text: article.title }),
    highlights: marked.sort((a, b) => b.marks.length - a.marks.length).slice(0, MOST_PASSAGES),
  };
}
