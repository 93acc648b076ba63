import type { Language } from "@/lib/archive/language";
import { formatPublished } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import type { FieldChange } from "@/lib/site/text-changes";
import { ChangedWords } from "./changed-words";

/** What became of an article's title, outlet, time or viewpoint. */
export function HistoryField({ change, language }: { change: FieldChange; language: Language }) {
  const { field, words } = change;
  const shown =
    field === "published" ? words.map((word) => ({ ...word, text: formatPublished(word.text, language) })) : words;
  return (
    <div className="mb-5">
      <h3 className="text-note text-soft">{messagesIn(language).history.fields[field]}</h3>
      <p
        lang={langOf(words.map(({ text }) => text).join(""), language)}
        className={`mt-1 font-read ${field === "title" ? "text-entry font-semibold" : "text-read"}`}
      >
        <ChangedWords words={shown} />
      </p>
    </div>
  );
}
