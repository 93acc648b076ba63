import { RailSection } from "@/components/ui/rail-section";
import type { EntityRef } from "@/lib/archive/article";
import type { Entity, Membership } from "@/lib/archive/entity";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { groupBy } from "@/lib/archive/group-by";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { namePair } from "@/lib/site/name-pair";
import { CountedEntities } from "./counted-entities";
import { MemberSince } from "./member-since";

/** What an entity is part of, where it lies, its parts, and what lies in it, by kind. */
export function EntityRelations({ entity, language }: { entity: Entity; language: Language }) {
  const { entity: text, kind: names, evidence } = messagesIn(language);
  const located = ENTITY_KINDS.map((kind) => ({ kind, found: entity.located.filter((each) => each.kind === kind) }));
  return (
    <>
      {entity.partOf ? <Relation id="part-of" title={text.partOf} to={entity.partOf} language={language} /> : null}
      {entity.country ? <Relation id="country" title={text.country} to={entity.country} language={language} /> : null}
      {entity.memberOf.length > 0 ? (
        <RailSection id="member-of" title={evidence.memberOf}>
          <Memberships memberships={entity.memberOf} language={language} />
        </RailSection>
      ) : null}
      {[...groupBy(entity.factOwners, ({ fact }) => fact)].map(([fact, owners]) => (
        <RailSection key={fact} id={`by-${fact.toLowerCase().replace(/\s+/g, "-")}`} title={evidence.namedByFact(fact)}>
          <CountedEntities entities={owners} language={language} />
        </RailSection>
      ))}
      {entity.parts.length > 0 ? (
        <RailSection id="parts" title={evidence.parts(entity.kind)}>
          <CountedEntities entities={entity.parts} language={language} />
        </RailSection>
      ) : null}
      {entity.located.length > 0 ? (
        <RailSection id="located" title={text.located}>
          {located
            .filter(({ found }) => found.length > 0)
            .map(({ kind, found }) => (
              <div key={kind} className="mb-4">
                <h3 className="text-note text-soft">{names[kind].many}</h3>
                <CountedEntities entities={found} language={language} />
              </div>
            ))}
        </RailSection>
      ) : null}
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

function Memberships({ memberships, language }: { memberships: readonly Membership[]; language: Language }) {
  return (
    <ul>
      {memberships.map(({ kind, slug, names, since }) => {
        const { name } = namePair(names, language, slug);
        return (
          <li key={slug} className="flex items-baseline gap-3 border-b border-rule py-1.5 last:border-b-0">
            <a
              href={entityHref(language, kind, slug)}
              lang={langOf(name, language)}
              className="plain-link target min-w-0 grow"
            >
              {name}
            </a>
            <MemberSince since={since} language={language} />
          </li>
        );
      })}
    </ul>
  );
}
