import type { Language } from "@/lib/archive/language";
import type { SearchResult } from "@/lib/search/search-result";
import { QueryNotes } from "./query-notes";
import { SearchUnderstood } from "./search-understood";

/** How the search text was understood, and how odd parts of the address were read. */
export function SearchNotes({ result, language }: { result: SearchResult; language: Language }) {
  return (
    <>
      <SearchUnderstood result={result} language={language} />
      <QueryNotes notes={result.notes} language={language} />
    </>
  );
}
