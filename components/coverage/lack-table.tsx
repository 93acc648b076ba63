import { Disclosure } from "@/components/ui/disclosure";
import type { Coverage } from "@/lib/archive/coverage";
import type { Language } from "@/lib/archive/language";
import { formatCount, formatShare } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { NamedArticles } from "./named-articles";

/** What articles lack, how many of them, and folded below the newest of those. */
export function LackTable({ coverage, language }: { coverage: Coverage; language: Language }) {
  const { coverage: text } = messagesIn(language);
  const lacks = [
    { name: text.withoutViewpoint, lack: coverage.withoutViewpoint },
    { name: text.withoutTime, lack: coverage.withoutTime },
    { name: text.withoutClock, lack: coverage.withoutClock },
    { name: text.withoutOutlet, lack: coverage.withoutOutlet },
  ];
  return (
    <ul className="border-b border-rule">
      {lacks.map(({ name, lack }) => (
        <li key={name} className="border-t border-rule py-2">
          <p className="flex items-baseline justify-between gap-4">
            <span>{name}</span>
            <span className="tabular-nums">
              {text.share(formatCount(lack.count, language), formatShare(lack.count, coverage.articles, language))}
            </span>
          </p>
          {lack.newest.length > 0 ? (
            <Disclosure summary={text.newest(lack.newest.length)}>
              <NamedArticles articles={lack.newest} language={language} />
            </Disclosure>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
