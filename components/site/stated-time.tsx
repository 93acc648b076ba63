import type { Language } from "@/lib/archive/language";
import { type PublishedTime, publishedDay } from "@/lib/archive/published-time";
import { formatDay, formatPublished } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** A published time as stated; `dayOnly` where a list has no room for the clock. */
export function StatedTime({
  published,
  language,
  dayOnly = false,
}: {
  published: PublishedTime | null;
  language: Language;
  dayOnly?: boolean;
}) {
  if (published === null) return <span>{messagesIn(language).article.noDate}</span>;
  return (
    <time dateTime={published} className="tabular-nums">
      {dayOnly ? formatDay(publishedDay(published), language) : formatPublished(published, language)}
    </time>
  );
}
