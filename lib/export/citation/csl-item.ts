import { nameIn, type OutletRef } from "@/lib/archive/article";
import { languageOfText } from "@/lib/archive/language";
import { type PublishedTime, publishedDay } from "@/lib/archive/published-time";

type CslDate = { "date-parts": [number[]] };

/** An article as programs for references know it (CSL-JSON): a newspaper article. Absent keys are not stated. */
export type CslItem = {
  id: string;
  type: "article-newspaper";
  title: string;
  "container-title"?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language: "zh-CN" | "en-US";
  abstract?: string;
  keyword?: string;
  archive: string;
  note: string;
};

export type CitedArticle = {
  slug: string;
  title: string;
  outlet: OutletRef | null;
  published: PublishedTime | null;
  abstract: string | null;
  /** What it names. */
  tags: readonly string[];
};

/**
 * An article as it is cited: its outlet by the real name in the language of the title, with the archive that holds the
 * summary, and what kind of text it is. `accessed` is a day; `bullet` is the sentence that is cited, if one is.
 */
export function cslItem(
  { slug, title, outlet, published, abstract, tags }: CitedArticle,
  cited: { url: string; accessed: string; archive: string; note: string; bullet?: string | null },
): CslItem {
  const language = languageOfText(title);
  return {
    id: cited.bullet ? `${slug}-${cited.bullet}` : slug,
    type: "article-newspaper",
    title,
    ...(outlet && { "container-title": nameIn(outlet.names, language, outlet.name) }),
    ...(published !== null && { issued: dateOf(publishedDay(published)) }),
    accessed: dateOf(cited.accessed),
    URL: cited.bullet ? `${cited.url}#${cited.bullet}` : cited.url,
    language: language === "zh" ? "zh-CN" : "en-US",
    ...(abstract !== null && { abstract }),
    ...(tags.length > 0 && { keyword: tags.join(", ") }),
    archive: cited.archive,
    note: cited.note,
  };
}

function dateOf(day: string): CslDate {
  return { "date-parts": [day.split("-").map(Number)] };
}
