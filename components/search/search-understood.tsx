import type { Language } from "@/lib/archive/language";
import { expansionTexts, isShortened, wholeExpansionTexts } from "@/lib/site/expansion-texts";
import type { FoundPage } from "@/lib/site/get-search";
import { listHref } from "@/lib/site/list-view";
import { findingIn } from "@/lib/site/messages/finding";

/** How the search text was read, and which names are found in other words too; one link turns that off. */
export function SearchUnderstood({ result, language }: { result: FoundPage; language: Language }) {
  const { query, readAs, expanded, view } = result;
  const text = findingIn(language);
  const whole = isShortened(expanded, language) ? wholeExpansionTexts(expanded, language) : [];
  const isOdd = readAs !== "" && readAs !== query.q;
  const switched = { ...query, expand: !query.expand, page: 1 };
  if (!isOdd && expanded.length === 0 && (query.expand || query.q === "")) return null;
  return (
    <div className="mt-3 max-w-text space-y-1 text-small text-soft">
      {isOdd ? <p className="break-words">{text.readAs(readAs)}</p> : null}
      {expanded.length > 0 || !query.expand ? (
        <p className="break-words">
          {query.expand ? text.understoodAs(expansionTexts(expanded, language)) : text.notExpanded}{" "}
          <a href={listHref(language, switched, view)} className="no-print target inline-block">
            {query.expand ? text.onlyAsTyped : text.withNames}
          </a>
        </p>
      ) : null}
      {whole.length > 0 ? (
        <details>
          <summary className="target w-fit hover:text-accent">{text.allNames}</summary>
          <ul>
            {whole.map((each) => (
              <li key={each} className="break-words">
                {each}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
