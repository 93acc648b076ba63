import { Disclosure } from "@/components/ui/disclosure";
import type { Coverage } from "@/lib/archive/coverage";
import { LACKS } from "@/lib/archive/lack";
import type { Language } from "@/lib/archive/language";
import { lackingArticlesHref } from "@/lib/search/articles-href";
import { formatCount, formatShare } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { NamedArticles } from "./named-articles";

/** What articles lack, how many of them, each leading to these, and folded below the newest of them. */
export function LackTable({ coverage, language }: { coverage: Coverage; language: Language }) {
  const { coverage: text } = messagesIn(language);
  return (
    <ul className="border-b border-rule">
      {LACKS.map((name) => ({ name, lack: coverage.lacks[name] })).map(({ name, lack }) => (
        <li key={name} className="border-t border-rule py-2">
          <p className="flex items-baseline justify-between gap-4">
            {lack.count === 0 ? (
              <span>{text.lacking[name]}</span>
            ) : (
              <a href={lackingArticlesHref(language, name)} className="target">
                {text.lacking[name]}
              </a>
            )}
            <span className="tabular-nums">
              {text.share(formatCount(lack.count, language), formatShare(lack.count, coverage.articles, language))}
            </span>
          </p>
          {lack.newest.length > 0 ? (
            <Disclosure summary={text.newest(lack.newest.length)}>
              <NamedArticles articles={lack.newest} part={name === "part" ? "account" : null} language={language} />
            </Disclosure>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
