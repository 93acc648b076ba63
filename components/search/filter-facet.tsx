import { Disclosure } from "@/components/ui/disclosure";
import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { FilterName } from "@/lib/search/search-query";
import type { FacetValue } from "@/lib/search/search-result";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { findingIn } from "@/lib/site/messages/finding";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** One filter as checkboxes with the count each would find; its fields belong to the form named `form`. */
export function FilterFacet({
  name,
  title,
  values,
  isShortened,
  form,
  open,
  language,
}: {
  name: FilterName;
  title: string;
  values: readonly FacetValue[];
  /** Whether these are only the most frequent. */
  isShortened: boolean;
  form: string;
  open: boolean;
  language: Language;
}) {
  const selected = values.filter((value) => value.selected).length;
  const note = selected > 0 ? messagesIn(language).search.selected(selected) : null;
  return (
    <Disclosure
      open={open || selected > 0}
      summary={
        <>
          {title}
          {note ? <span className="ms-auto text-note font-normal text-soft">{note}</span> : null}
        </>
      }
    >
      <fieldset className="max-h-80 overflow-y-auto">
        <legend className="sr-only">{title}</legend>
        {values.map(({ slug, names, count, selected: isSelected }) => {
          const text = nameIn(names, language, slug);
          return (
            <label key={slug} className="flex min-h-8 items-baseline gap-2.5 py-1 hover:text-accent">
              <input
                type="checkbox"
                form={form}
                name={name}
                value={slug}
                defaultChecked={isSelected}
                className="size-4 shrink-0 translate-y-0.5"
              />
              <span lang={langOf(text, language)} className="min-w-0 grow">
                {text}
              </span>
              <span className="shrink-0 text-note text-soft tabular-nums">{formatCount(count, language)}</span>
            </label>
          );
        })}
      </fieldset>
      {isShortened ? <p className="pt-2 text-note text-soft">{findingIn(language).mostFrequent}</p> : null}
    </Disclosure>
  );
}
