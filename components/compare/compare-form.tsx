import { ChoiceField } from "@/components/ui/choice-field";
import type { EntityRef } from "@/lib/archive/article";
import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { compareHref } from "@/lib/search/compare-query";
import type { Choice } from "@/lib/site/get-choices";
import { langOf } from "@/lib/site/lang-of";
import { compareTextIn } from "@/lib/site/messages/compare";

/** Two countries to choose; a plain form. What is shown is chosen, also where no article names it. */
export function CompareForm({
  countries,
  choices,
  language,
}: {
  countries: readonly EntityRef[];
  choices: readonly Choice[];
  language: Language;
}) {
  const words = compareTextIn(language);
  const besides = countries
    .filter(({ slug }) => !choices.some(({ value }) => value === slug))
    .map(({ slug, names }) => ({ value: slug, name: nameIn(names, language, slug) }));
  const offered = [...choices, ...besides].map((choice) => ({ ...choice, lang: langOf(choice.name, language) }));
  return (
    <form action={compareHref(language)} method="get" className="no-print flex max-w-text flex-wrap items-end gap-4">
      {[words.first, words.second].map((label, at) => (
        <ChoiceField
          key={label}
          id={`country-${at + 1}`}
          name="country"
          label={label}
          none={words.choose}
          choices={offered}
          value={countries[at]?.slug ?? ""}
        />
      ))}
      <button type="submit" className="button">
        {words.submit}
      </button>
    </form>
  );
}
