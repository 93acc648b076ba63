import "server-only";
import { type Article, nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { instantIn } from "@/lib/archive/time-zone";
import { bibTex } from "@/lib/export/citation/bib-tex";
import { type CslItem, cslItem } from "@/lib/export/citation/csl-item";
import { CITATION_STYLES, type CitationStyle } from "@/lib/export/citation/format-citation";
import { notedCitation } from "@/lib/export/citation/noted-citation";
import { ris } from "@/lib/export/citation/ris";
import { namedEntities } from "@/lib/export/named-entities";
import { siteTimezone } from "./database";
import { formatDay } from "./format-time";
import { getArticle } from "./get-article";
import { exportsIn } from "./messages/exports";
import { messagesIn } from "./messages/messages-in";
import { absoluteUrl } from "./site-url";

/** The references to an article, or to one of its sentences, as text. */
export type Citations = {
  article: Article;
  /** The sentence that is cited; null for the whole article. */
  bullet: string | null;
  formatted: { style: CitationStyle; text: string }[];
};

/** The references on the page of an article. A sentence that it does not have is left out of the address. */
export async function getCitations(
  slug: string,
  language: Language,
  stated: string | undefined,
  hrefOf: (slug: string) => string,
): Promise<Citations> {
  const article = await getArticle(slug, hrefOf);
  const bullet = knownBullet(article, stated);
  const { note, cite } = exportsIn(language);
  const day = today();
  const item = itemOf(article, language, bullet, day);
  const notes = [...(bullet === null ? [] : [cite.sentence(bullet)]), note];
  const beside = { notes, accessed: cite.accessed(formatDay(day, language)), language };
  const formatted = CITATION_STYLES.map((style) => ({ style, text: notedCitation(style, item, beside) }));
  return { article, bullet, formatted };
}

/** The forms of a reference by the last part of their address. */
const FILES = {
  "cite.bib": { mediaType: "application/x-bibtex; charset=utf-8", write: bibTex },
  "cite.ris": { mediaType: "application/x-research-info-systems; charset=utf-8", write: ris },
  "cite.json": {
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    write: (item: CslItem) => `${JSON.stringify([item])}\n`,
  },
} as const;
export const CITATION_FILES = Object.keys(FILES) as (keyof typeof FILES)[];

/** Answers with a reference as a file; null where there is no such form. */
export async function getCitationFile(
  slug: string,
  language: Language,
  { file, bullet: stated }: { file: string; bullet: string | null },
  hrefOf: (slug: string) => string,
): Promise<Response | null> {
  if (!Object.hasOwn(FILES, file)) return null;
  const { mediaType, write } = FILES[file as keyof typeof FILES];
  const article = await getArticle(slug, hrefOf);
  const item = itemOf(article, language, knownBullet(article, stated ?? undefined), today());
  return new Response(write(item), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${item.id}.${file.split(".")[1]}"`,
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    },
  });
}

const today = () => instantIn(siteTimezone(), new Date()).slice(0, 10);

function knownBullet({ groups }: Article, stated: string | undefined): string | null {
  const ids = groups.flatMap(({ bullets }) => bullets.map(({ id }) => id));
  return ids.find((id) => id === stated) ?? null;
}

function itemOf(article: Article, language: Language, bullet: string | null, accessed: string): CslItem {
  const { slug, viewpoint, groups } = article;
  const tags = namedEntities(article).map(({ names, slug: fallback }) => nameIn(names, language, fallback));
  const abstract = viewpoint?.text ?? groups[0]?.bullets[0]?.text ?? null;
  return cslItem(
    { ...article, abstract, tags },
    {
      url: absoluteUrl(articleHref("en", slug)),
      accessed,
      archive: messagesIn(language).site.name,
      note: exportsIn(language).note,
      bullet,
    },
  );
}
