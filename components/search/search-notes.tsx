import type { Language } from "@/lib/archive/language";
import type { SearchResult } from "@/lib/search/search-result";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { SearchUnderstood } from "./search-understood";

/** How the search text was understood, and how odd parts of the address were read. */
export function SearchNotes({ result, language }: { result: SearchResult; language: Language }) {
  const { note, notes } = messagesIn(language).search;
  return (
    <>
      <SearchUnderstood result={result} language={language} />
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
