import { nameIn } from "@/lib/archive/article";
import type { Entity, EntitySummary } from "@/lib/archive/entity";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { togetherHref } from "@/lib/search/together-href";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** What is named together with an entity: its name leads to its page, the number to the articles that name both. */
export function CompanionRow({
  entity,
  companion,
  language,
}: {
  entity: Entity;
  companion: EntitySummary;
  language: Language;
}) {
  const name = nameIn(companion.names, language, companion.slug);
  const own = nameIn(entity.names, language, entity.slug);
  const both = messagesIn(language).evidence.both(companion.count, own, name);
  return (
    <li className="flex items-baseline gap-3 border-b border-rule py-1.5 last:border-b-0">
      <a
        href={entityHref(language, companion.kind, companion.slug)}
        lang={langOf(name, language)}
        className="plain-link target min-w-0 grow"
      >
        {name}
      </a>
      <a
        href={togetherHref(language, entity, companion)}
        title={both}
        aria-label={both}
        className="target shrink-0 text-end tabular-nums"
      >
        {formatCount(companion.count, language)}
      </a>
    </li>
  );
}
