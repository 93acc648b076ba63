import { ChoiceField } from "@/components/ui/choice-field";
import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { FIGURE_FILTERS, type FiguresQuery, figuresHref } from "@/lib/search/figures-query";
import { compareNames } from "@/lib/search/order-names";
import type { getFigureChoices } from "@/lib/site/get-figures";
import { langOf } from "@/lib/site/lang-of";
import { figuresTextIn } from "@/lib/site/messages/figures";

type Props = { query: FiguresQuery; choices: Awaited<ReturnType<typeof getFigureChoices>>; language: Language };

/** Chooses what is counted, a country and a time; a plain form. Filters in force besides these stay. */
export function FiguresForm({ query, choices, language }: Props) {
  const words = figuresTextIn(language);
  const named = (each: { slug: string; names: { en: string | null; zh: string | null } }) => {
    const name = nameIn(each.names, language, each.slug);
    return { value: each.slug, name, lang: langOf(name, language) };
  };
  const countries = choices.countries.map(named).sort((a, b) => compareNames(a.name, b.name, language));
  const kept = FIGURE_FILTERS.filter((name) => name !== "country").flatMap((name) =>
    query.of.filters[name].map((slug) => ({ name, slug })),
  );
  return (
    <form action={figuresHref(language)} method="get" className="no-print flex flex-wrap items-end gap-4">
      <ChoiceField
        id="figures-thing"
        name="thing"
        label={words.thing}
        none={words.any}
        choices={choices.things.map(named)}
        value={query.thing ?? ""}
      />
      <ChoiceField
        id="figures-country"
        name="country"
        label={words.country}
        none={words.any}
        choices={countries}
        value={query.of.filters.country[0] ?? ""}
      />
      {(["from", "to"] as const).map((name) => (
        <div key={name} className="basis-24">
          <label htmlFor={`figures-${name}`} className="text-small font-medium">
            {words[name]}
          </label>
          <input
            type="text"
            id={`figures-${name}`}
            name={name}
            defaultValue={query.of[name] ?? ""}
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            title={words.timeHelp}
            aria-describedby="figures-time"
            autoComplete="off"
            className="field mt-1 text-small tabular-nums"
          />
        </div>
      ))}
      {kept.map(({ name, slug }) => (
        <input key={`${name}=${slug}`} type="hidden" name={name} value={slug} />
      ))}
      <button type="submit" className="button">
        {words.apply}
      </button>
      <p id="figures-time" className="basis-full text-note text-soft">
        {words.timeHelp}
      </p>
    </form>
  );
}
