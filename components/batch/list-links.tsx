import type { BatchListName } from "@/lib/archive/batch-list";
import { batchHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Where a list of a batch goes on: from a list among others to it alone, from that to its next part. */
export function ListLinks({
  number,
  name,
  next,
  isAlone,
  language,
}: {
  number: number;
  name: BatchListName;
  next: string | null;
  isAlone: boolean;
  language: Language;
}) {
  if (next === null) return null;
  const { all, more } = messagesIn(language).batch;
  return (
    <p className="no-print mt-3 text-small">
      <a
        href={batchHref(language, number, { list: name, after: isAlone ? next : null })}
        rel={isAlone ? "next" : undefined}
        className="target inline-block"
      >
        {isAlone ? more : all[name]}
      </a>
    </p>
  );
}
