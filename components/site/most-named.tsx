import { CountedEntities } from "@/components/entity/counted-entities";
import { RailSection } from "@/components/ui/rail-section";
import type { EntitySummary } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { collectionHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

const SHOWN = 6;

/** The entities of a kind that articles name most, and the way to all of them. */
export function MostNamed({
  kind,
  entities,
  language,
}: {
  kind: EntityKind;
  entities: readonly EntitySummary[];
  language: Language;
}) {
  if (entities.length === 0) return null;
  const { most, all } = messagesIn(language).home;
  return (
    <RailSection id={`most-${kind}`} title={most(kind)}>
      <CountedEntities entities={entities.slice(0, SHOWN)} language={language} />
      <p className="mt-1.5">
        <a href={collectionHref(language, kind)} className="inline-flex min-h-6 items-center">
          {all(kind)}
        </a>
      </p>
    </RailSection>
  );
}
