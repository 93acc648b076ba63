import type { EntitySummary } from "@/lib/archive/entity";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { formatCount } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { EntityName } from "./entity-name";
import { ProvisionalMark } from "./provisional-mark";

/** Entities with how many articles name each. */
export function EntityList({ entities, language }: { entities: readonly EntitySummary[]; language: Language }) {
  const { articlesLabel } = messagesIn(language).count;
  return (
    <ul className="max-w-text">
      {entities.map(({ kind, slug, names, count, provisional }) => (
        <li key={`${kind}/${slug}`} className="flex items-baseline gap-4 border-b border-rule py-2.5">
          <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-2.5 font-read text-body">
            <EntityName href={entityHref(language, kind, slug)} names={names} fallback={slug} language={language} />
            {provisional ? <ProvisionalMark language={language} /> : null}
          </div>
          <p className="shrink-0 text-small tabular-nums">
            {formatCount(count, language)} <span className="text-note text-soft">{articlesLabel(count)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
