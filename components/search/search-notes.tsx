import type { Language } from "@/lib/archive/language";
import type { FoundPage } from "@/lib/site/get-search";
import { QueryNotes } from "./query-notes";
import { SearchUnderstood } from "./search-understood";

/** How the search text was understood, and how odd parts of the address were read. */
export function SearchNotes({ result, language }: { result: FoundPage; language: Language }) {
  return (
    <>
      <SearchUnderstood result={result} language={language} />
      <QueryNotes notes={result.notes} language={language} />
    </>
  );
}
