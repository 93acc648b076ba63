import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { SearchResult } from "@/lib/search/search-result";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** What the search found beyond the words, and how odd parts of the address were read. */
export function SearchNotes({ result, language }: { result: SearchResult; language: Language }) {
  const { expanded, note, notes } = messagesIn(language).search;
  const names = result.expanded.map(({ names: both, slug }) => nameIn(both, language, slug));
  return (
    <>
      {names.length > 0 ? <p className="mt-3 text-small text-soft">{expanded(names)}</p> : null}
      {result.notes.length > 0 ? (
        <ul aria-label={notes} className="mt-3 max-w-text border-s-2 border-edge ps-3 text-small">
          {result.notes.map((each) => (
            <li key={JSON.stringify(each)} className="break-words">
              {note(each)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
