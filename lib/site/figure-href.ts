import type { StatedFigure } from "@/lib/archive/figure-list";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";

/** The address of the sentence that states a figure. */
export function figureHref(language: Language, { article, bullet }: StatedFigure): string {
  return articleHref(language, article.slug, bullet ?? "viewpoint");
}
