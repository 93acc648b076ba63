import type { Language } from "@/lib/archive/language";
import type { QueryNote } from "@/lib/search/search-result";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How odd parts of the address were read. */
export function QueryNotes({ notes, language }: { notes: readonly QueryNote[]; language: Language }) {
  if (notes.length === 0) return null;
  const { note, notes: label } = messagesIn(language).search;
  return (
    <ul aria-label={label} className="mt-3 max-w-text border-s-2 border-edge ps-3 text-small">
      {notes.map((each) => (
        <li key={JSON.stringify(each)} className="break-words">
          {note(each)}
        </li>
      ))}
    </ul>
  );
}
