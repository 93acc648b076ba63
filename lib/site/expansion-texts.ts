import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { foldName } from "@/lib/search/fold";
import type { Expansion } from "@/lib/search/search-result";

/** So many names are told in a line above the results. */
const MOST_TOLD = 2;

/** Each name of the search text with what is found besides: `鲁班工坊 = Luban Workshop = …`. */
export function expansionTexts(expanded: readonly Expansion[], language: Language): string[] {
  return expanded.map((expansion) => {
    const also = otherNames(expansion, language);
    return [expansion.text, ...also.slice(0, MOST_TOLD), ...(also.length > MOST_TOLD ? ["…"] : [])].join(" = ");
  });
}

/** The same with every name. */
export function wholeExpansionTexts(expanded: readonly Expansion[], language: Language): string[] {
  return expanded.map((expansion) => [expansion.text, ...otherNames(expansion, language)].join(" = "));
}

/** Whether `expansionTexts` leaves out any name. */
export function isShortened(expanded: readonly Expansion[], language: Language): boolean {
  return expanded.some((expansion) => otherNames(expansion, language).length > MOST_TOLD);
}

function otherNames({ text, others, outlets }: Expansion, language: Language): string[] {
  const also = [...others, ...outlets.map((names) => nameIn(names, language, ""))];
  return [...new Set(also)].filter((name) => foldName(name) !== foldName(text));
}
