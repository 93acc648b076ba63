import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The markers that stood at one place of the summary. They are no links: what they count is not held. */
export function SourceNote({ numbers, language }: { numbers: readonly number[]; language: Language }) {
  const { sourceNote } = messagesIn(language).article;
  return (
    <sup className="source-note">
      {numbers.map((number, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place may repeat a number, and its order never changes
        <abbr key={position} title={sourceNote(number)}>
          {`[${number}]`}
        </abbr>
      ))}
    </sup>
  );
}
