import type { ArticleSummary } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { coins } from "@/lib/export/coins";
import { exportsIn } from "./messages/exports";
import { absoluteUrl } from "./site-url";

/** What a reference manager reads of an article on a page of results. */
export function coinsOf(article: ArticleSummary, language: Language): string {
  return coins(article, { absolute: absoluteUrl, note: exportsIn(language).note });
}
