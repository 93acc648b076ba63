import { FigureEntry } from "@/components/figures/figure-entry";
import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { WorkshopTotal } from "@/lib/archive/workshop-register";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { registerTextIn } from "@/lib/site/messages/register";

/** What articles say of the number of workshops, each with its sentence and the countries of it that are named. */
export function WorkshopTotals({ totals, language }: { totals: readonly WorkshopTotal[]; language: Language }) {
  return (
    <ol>
      {totals.map((total) => {
        const { figure } = total;
        return (
          <FigureEntry
            key={`${figure.place.articleId}-${figure.place.position}`}
            figure={figure}
            note={namedOf(total, language)}
            language={language}
          />
        );
      })}
    </ol>
  );
}

function namedOf({ countries, named }: WorkshopTotal, language: Language): string | undefined {
  if (countries === null) return undefined;
  const names = named.map((country) => nameIn(country.names, language, country.slug));
  const counted = `${figuresTextIn(language).value(countries)} ${countries.counted}`;
  const isExact = countries.qualifier === "exact" && countries.upTo === null && countries.value >= names.length;
  return registerTextIn(language).named(counted, names, isExact ? countries.value - names.length : null);
}
