import type { ArticleSummary, Mark } from "./article";
import type { Field } from "./mention";

/** A sentence that names an entity, or another text of an article that does; `marks` are where. */
export type NamingSentence = {
  field: Field;
  group: number | null;
  bullet: string | null;
  text: string;
  marks: Mark[];
  place: SentencePlace;
};

/** An article with the sentences of it that name an entity; `more` are those that are not shown. */
export type NamingArticle = { article: ArticleSummary; sentences: NamingSentence[]; more: number };

/** Where a sentence stands among those that name an entity, newest first: the sort key of a list of them. */
export type SentencePlace = { sortAt: string; articleId: number; position: number };

const PLACE = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})-(\d{1,9})-(\d{1,6})$/;

/** A place as a word for an address. */
export function formatSentencePlace({ sortAt, articleId, position }: SentencePlace): string {
  return `${sortAt.replace(/\D/g, "")}-${articleId}-${position}`;
}

/** Reads a place back; null for what is none. */
export function parseSentencePlace(word: string): SentencePlace | null {
  const match = PLACE.exec(word);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, article, position] = match;
  const sortAt = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const read = new Date(`${sortAt}Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 19) !== sortAt || year === "0000") return null;
  return { sortAt, articleId: Number(article), position: Number(position) };
}
