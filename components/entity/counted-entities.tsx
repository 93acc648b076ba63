import { CountedList } from "@/components/ui/counted-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { EntitySummary } from "@/lib/archive/entity";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { namePair } from "@/lib/site/name-pair";

const SHOWN = 8;

/** Entities by name with the number of articles, as the rail lists them; those after the first few are folded away. */
export function CountedEntities({ entities, language }: { entities: readonly EntitySummary[]; language: Language }) {
  const links = entities.map(({ kind, slug, names, count }) => {
    const { name } = namePair(names, language, slug);
    const href = entityHref(language, kind, slug);
    return {
      key: `${kind}/${slug}`,
      href,
      text: name,
      lang: langOf(name, language),
      count: formatCount(count, language),
    };
  });
  // A fold that hides one or two lines costs as much as it saves.
  if (links.length <= SHOWN + 2) return <CountedList links={links} />;
  return (
    <>
      <CountedList links={links.slice(0, SHOWN)} />
      <Disclosure summary={messagesIn(language).entity.more(links.length - SHOWN)}>
        <CountedList links={links.slice(SHOWN)} />
      </Disclosure>
    </>
  );
}
