import { Removable } from "@/components/ui/removable";
import type { Language } from "@/lib/archive/language";
import { figuresHref } from "@/lib/search/figures-query";
import { removeFilter } from "@/lib/search/search-query";
import type { FiguresPage, getFigureChoices } from "@/lib/site/get-figures";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { chosenNames, thingName } from "./figures-title";

type Props = { page: FiguresPage; choices: Awaited<ReturnType<typeof getFigureChoices>>; language: Language };

/** The filters in force, each removed by its link. */
export function FiguresFilters({ page, choices, language }: Props) {
  const { activeFilters, remove, filterLabel } = messagesIn(language).search;
  const words = figuresTextIn(language);
  const query = { ...page.query, after: null };
  const thing = thingName(query.thing, choices, language);
  const filters = [
    ...(thing === null
      ? []
      : [
          {
            text: language === "zh" ? `${words.thing}：${thing}` : `${words.thing}: ${thing}`,
            left: { ...query, thing: null },
          },
        ]),
    ...chosenNames(page, language).map(({ name, slug, text }) => ({
      text: filterLabel(name, text),
      left: { ...query, of: removeFilter(query.of, name, slug) },
    })),
    ...(["from", "to"] as const).flatMap((name) => {
      const time = query.of[name];
      return time === null
        ? []
        : [{ text: `${words[name]} ${time}`, left: { ...query, of: { ...query.of, [name]: null } } }];
    }),
  ];
  if (filters.length === 0) return null;
  return (
    <ul aria-label={activeFilters} className="mt-4 flex flex-wrap items-center gap-2">
      {filters.map(({ text, left }) => (
        <li key={text}>
          <Removable href={figuresHref(language, left)} text={text} label={remove(text)} />
        </li>
      ))}
    </ul>
  );
}
