import { type Curated, nameIn, type OutletRef } from "@/lib/archive/article";
import { languageOfText } from "@/lib/archive/language";
import { otherTitle } from "@/lib/archive/other-title";
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
  /** CSL has no field for a title in another language; processors pass over what stands here. */
  custom?: { "translated-title": string };
};

/** Between the words of `keyword`: a name may hold a comma. */
export const KEYWORD_BREAK = "; ";

export type CitedArticle = {
  slug: string;
  title: string;
  outlet: OutletRef | null;
  published: PublishedTime | null;
  abstract: string | null;
  curated: Curated;
  /** What it names. */
  tags: readonly string[];
};

/**
 * An article as it is cited: its outlet by the real name in the language of the title, with the archive that holds the
 * summary, what kind of text it is, and what the curator states. `accessed` is a day; `bullet` is the sentence that is cited, if one is.
 */
export function cslItem(
  { slug, title, outlet, published, abstract, curated, tags }: CitedArticle,
  cited: { url: string; accessed: string; archive: string; note: string; bullet?: string | null },
): CslItem {
  const language = languageOfText(title);
  const translated = otherTitle(title, curated);
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
    ...(tags.length > 0 && { keyword: tags.join(KEYWORD_BREAK) }),
    archive: cited.archive,
    note: [cited.note, curated.note, curated.rights, curated.sourceUrl].filter((each) => each !== null).join(" "),
    ...(translated !== null && { custom: { "translated-title": translated } }),
  };
}

function dateOf(day: string): CslDate {
  return { "date-parts": [day.split("-").map(Number)] };
}
