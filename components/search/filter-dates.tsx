import type { Language } from "@/lib/archive/language";
import type { SearchQuery } from "@/lib/search/search-query";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The first and last day, month or year; plain text fields, since a year alone is a value too. */
export function FilterDates({ query, form, language }: { query: SearchQuery; form: string; language: Language }) {
  const { search } = messagesIn(language);
  return (
    <div className="border-t border-rule py-4">
      <div className="grid grid-cols-2 gap-3">
        {(["from", "to"] as const).map((name) => (
          <div key={name}>
            <label htmlFor={`${form}-${name}`} className="text-small font-medium">
              {search[name]}
            </label>
            <input
              type="text"
              id={`${form}-${name}`}
              form={form}
              name={name}
              defaultValue={query[name] ?? ""}
              placeholder={search.datePlaceholder}
              pattern="\d{4}(-\d{2}(-\d{2})?)?"
              title={search.dateFormat}
              aria-describedby={`${form}-dates`}
              autoComplete="off"
              className="field mt-1 text-small tabular-nums"
            />
          </div>
        ))}
      </div>
      <p id={`${form}-dates`} className="mt-2 text-note text-soft">
        {search.dateHint}
      </p>
    </div>
  );
}
