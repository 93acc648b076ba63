import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { Expansion } from "@/lib/search/search-result";

/** Names beyond so many are not told; all are searched for. */
const MOST_TOLD = 2;

/** Each name of the search text with what is found besides: `鲁班工坊 = Luban Workshop = …`. */
export function expansionTexts(expanded: readonly Expansion[], language: Language): string[] {
  return expanded.map(({ text, others, outlets }) => {
    const also = [...others, ...outlets.map((names) => nameIn(names, language, ""))];
    const told = [...new Set(also)].filter((name) => name !== text.toLowerCase()).slice(0, MOST_TOLD);
    return [text, ...told, ...(also.length > MOST_TOLD ? ["…"] : [])].join(" = ");
  });
}
