import { nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import { bibTex } from "@/lib/export/citation/bib-tex";
import { type CslItem, cslItem } from "@/lib/export/citation/csl-item";
import type { CitationStyle } from "@/lib/export/citation/format-citation";
import { notedCitation } from "@/lib/export/citation/noted-citation";
import { ris } from "@/lib/export/citation/ris";
import { namedEntities } from "@/lib/export/named-entities";
import { csvHead, csvLine } from "./csv-lines";
import { type ExportedArticle, type ExportOptions, exportedArticleJson } from "./exported-article";
import { markdownArticle, markdownHead } from "./markdown";

/** A form in which a list leaves the archive, piece by piece: what stands before, each article, between two, and behind. */
export type ListForm = {
  mediaType: string;
  head?: (options: ExportOptions) => string;
  article: (article: ExportedArticle, options: ExportOptions) => string;
  between?: string;
  foot?: string;
};

/** The references of a list as text in a style, one in a paragraph, under what the list is. */
const referenceList = (style: CitationStyle): ListForm => ({
  mediaType: "text/plain; charset=utf-8",
  head: ({ title, page, day }) => `${title}\n${page}\n${day}\n\n`,
  article: (article, options) => {
    const { note, accessed, language } = options;
    return `${notedCitation(style, citedItem(article, options), { notes: [note], accessed, language })}\n\n`;
  },
});

const REFERENCE_LISTS = {
  apa: referenceList("apa"),
  mla: referenceList("mla"),
  chicago: referenceList("chicago"),
  gbt7714: referenceList("gbt7714"),
} satisfies Record<CitationStyle, ListForm>;

/** Every form by the ending of its address. */
export const LIST_FORMS = {
  csv: { mediaType: "text/csv; charset=utf-8; header=present", head: csvHead, article: csvLine },
  ndjson: {
    mediaType: "application/x-ndjson; charset=utf-8",
    article: (article, options) => `${JSON.stringify(exportedArticleJson(article, options))}\n`,
  },
  md: { mediaType: "text/markdown; charset=utf-8", head: markdownHead, article: markdownArticle },
  bib: {
    mediaType: "application/x-bibtex; charset=utf-8",
    article: (article, options) => `${bibTex(citedItem(article, options))}\n`,
  },
  ris: {
    mediaType: "application/x-research-info-systems; charset=utf-8",
    article: (article, options) => ris(citedItem(article, options)),
  },
  json: {
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    head: () => "[",
    article: (article, options) => JSON.stringify(citedItem(article, options)),
    between: ",\n",
    foot: "]\n",
  },
  ...REFERENCE_LISTS,
} as const satisfies Record<string, ListForm>;

export type ListFormName = keyof typeof LIST_FORMS;
export const LIST_FORM_NAMES = Object.keys(LIST_FORMS) as ListFormName[];

export function isListForm(name: string): name is ListFormName {
  return Object.hasOwn(LIST_FORMS, name);
}

function citedItem(
  { summary, text, curated }: ExportedArticle,
  { absolute, archive, note, day }: ExportOptions,
): CslItem {
  const tags = namedEntities(summary).map(({ names, slug }) => nameIn(names, "en", slug));
  const cited = { ...summary, curated, abstract: text.viewpoint?.text ?? summary.lead, tags };
  return cslItem(cited, { url: absolute(articleHref("en", summary.slug)), accessed: day, archive, note });
}

/** As many signs make a piece: a longer one is a thing of its own to V8, and lies about until all of its memory is looked through. */
const PIECE = 32_768;

/** A whole list in a form, a piece at a time, as the articles come. */
export async function* writeList(
  form: ListForm,
  articles: AsyncIterable<readonly ExportedArticle[]>,
  options: ExportOptions,
): AsyncGenerator<string> {
  const between = form.between ?? "";
  let piece = form.head?.(options) ?? "";
  let isFirst = true;
  for await (const batch of articles) {
    for (const article of batch) {
      piece += (isFirst ? "" : between) + form.article(article, options);
      isFirst = false;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    // What was read is told, so that the first articles do not wait for the next.
    if (piece !== "" && batch.length > 0) {
      yield piece;
      piece = "";
    }
  }
  // Of nothing there is still what stands before.
  const rest = piece + (form.foot ?? "");
  if (rest !== "") yield rest;
}
