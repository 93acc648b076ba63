import { RailSection } from "@/components/ui/rail-section";
import type { EntityRef } from "@/lib/archive/article";
import type { Entity } from "@/lib/archive/entity";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { namePair } from "@/lib/site/name-pair";
import { CountedEntities } from "./counted-entities";

/** What an entity is part of, where it lies, its parts, and what lies in it, by kind. */
export function EntityRelations({ entity, language }: { entity: Entity; language: Language }) {
  const { entity: text, kind: names } = messagesIn(language);
  const located = ENTITY_KINDS.map((kind) => ({ kind, found: entity.located.filter((each) => each.kind === kind) }));
  return (
    <>
      {entity.partOf ? <Relation id="part-of" title={text.partOf} to={entity.partOf} language={language} /> : null}
      {entity.country ? <Relation id="country" title={text.country} to={entity.country} language={language} /> : null}
      {entity.parts.length > 0 ? (
        <RailSection id="parts" title={text.parts}>
          <CountedEntities entities={entity.parts} language={language} />
        </RailSection>
      ) : null}
      {located
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <RailSection key={kind} id={`located-${kind}`} title={names[kind].many} note={text.located}>
            <CountedEntities entities={found} language={language} />
          </RailSection>
        ))}
    </>
  );
}

function Relation({ id, title, to, language }: { id: string; title: string; to: EntityRef; language: Language }) {
  const { name, other } = namePair(to.names, language, to.slug);
  return (
    <RailSection id={id} title={title}>
      <a href={entityHref(language, to.kind, to.slug)} lang={langOf(name, language)} className="inline-block min-h-6">
        {name}
      </a>
      {other ? (
        <span lang={langOf(other, language)} className="ms-2 text-note text-soft">
          {other}
        </span>
      ) : null}
    </RailSection>
  );
}
