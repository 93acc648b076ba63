import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The date of joining a group, as far as it is stated; nothing where it is not. */
export function MemberSince({ since, language }: { since: string | null; language: Language }) {
  if (since === null) return null;
  return (
    <span className="shrink-0 text-note text-soft tabular-nums">
      <time dateTime={since}>{messagesIn(language).evidence.since(since)}</time>
    </span>
  );
}
