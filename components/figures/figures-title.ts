import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { FIGURE_FILTERS } from "@/lib/search/figures-query";
import type { FiguresPage, getFigureChoices } from "@/lib/site/get-figures";
import { figuresTextIn } from "@/lib/site/messages/figures";

type Choices = Awaited<ReturnType<typeof getFigureChoices>>;

/** The name of what is counted; null where nothing is chosen. */
export function thingName(slug: string | null, { things }: Choices, language: Language): string | null {
  if (slug === null) return null;
  const thing = things.find((each) => each.slug === slug);
  return thing ? nameIn(thing.names, language, slug) : slug;
}

/** The filters in force by name, each with its value in words. */
export function chosenNames({ query, chosen }: FiguresPage, language: Language) {
  return FIGURE_FILTERS.flatMap((name) =>
    query.of.filters[name].map((slug) => {
      const value = chosen.find((each) => each.filter === name && each.slug === slug);
      return { name, slug, text: value ? nameIn(value.names, language, slug) : slug };
    }),
  );
}

/** The title of a list of figures: what they count and what they are about, as far as that is chosen. */
export function figuresTitle(page: FiguresPage, choices: Choices, language: Language): string {
  const words = figuresTextIn(language);
  const thing = thingName(page.query.thing, choices, language);
  const names = [...(thing === null ? [] : [thing]), ...chosenNames(page, language).map(({ text }) => text)];
  return names.length === 0 ? words.title : words.titleOf(names);
}
