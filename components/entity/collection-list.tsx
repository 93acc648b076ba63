import type { CollectionSummary } from "@/lib/archive/glance";
import type { Language } from "@/lib/archive/language";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Outlets or topics, by the name the source states, with the registry's names and the number of articles. */
export function CollectionList({
  collections,
  language,
  hrefOf,
}: {
  collections: readonly CollectionSummary[];
  language: Language;
  hrefOf: (language: Language, slug: string) => string;
}) {
  const { articlesLabel } = messagesIn(language).count;
  return (
    <ul className="max-w-text">
      {collections.map(({ slug, name, names, count }) => (
        <li key={slug} className="flex items-baseline gap-4 border-b border-rule py-2.5">
          <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-2.5 font-read text-body">
            <a href={hrefOf(language, slug)} lang={langOf(name, language)} className="plain-link inline-block min-h-6">
              {name}
            </a>
            {otherNames(name, [names.zh, names.en]).map((other) => (
              <span key={other} lang={langOf(other, language)} className="text-small text-soft">
                {other}
              </span>
            ))}
          </div>
          <p className="shrink-0 text-small tabular-nums">
            {formatCount(count, language)} <span className="text-note text-soft">{articlesLabel(count)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function otherNames(name: string, names: (string | null)[]): string[] {
  return names.filter((other): other is string => other !== null && other !== name);
}
