import { ProvisionalMark } from "@/components/entity/provisional-mark";
import { RailSection } from "@/components/ui/rail-section";
import type { ConnectedEntity } from "@/lib/archive/article";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { BASES, isFilterBasis, type Mention } from "@/lib/archive/mention";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { namePair } from "@/lib/site/name-pair";

type Connections = { entities: readonly ConnectedEntity[]; mentions: readonly Mention[]; language: Language };

/** What an article names, by kind, and apart from it what it is only connected to. */
export function ConnectedEntities({ entities, mentions, language }: Connections) {
  const { article, linking } = messagesIn(language);
  const named = entities.filter(({ basis }) => isFilterBasis(basis));
  const connected = entities.filter(({ basis }) => !isFilterBasis(basis));
  return (
    <>
      {named.length > 0 ? (
        <RailSection id="named" title={article.linked}>
          <EntitiesByKind entities={named} mentions={mentions} language={language} />
        </RailSection>
      ) : null}
      {connected.length > 0 ? (
        <RailSection
          id="also-connected"
          title={linking.alsoConnected(connected.length)}
          note={linking.alsoConnectedHelp(countsByBasis(connected, language))}
        >
          <EntitiesByKind entities={connected} mentions={mentions} language={language} />
        </RailSection>
      ) : null}
    </>
  );
}

function countsByBasis(connected: readonly ConnectedEntity[], language: Language): string[] {
  const { article, linking } = messagesIn(language);
  return BASES.map((basis) => ({ basis, count: connected.filter((one) => one.basis === basis).length }))
    .filter(({ count }) => count > 0)
    .map(({ basis, count }) => linking.counted(count, article.basis[basis]));
}

/** By what an entity is connected in words, with the phrases that do it where it is not named itself. */
function connectionOf(entity: ConnectedEntity, mentions: readonly Mention[], language: Language): string {
  const { article, linking } = messagesIn(language);
  if (entity.inherited) return article.throughPart;
  const own = mentions.filter(({ kind, slug }) => kind === entity.kind && slug === entity.slug);
  const phrases = [...new Set(own.map(({ surface }) => surface))];
  const basis = article.basis[entity.basis];
  return isFilterBasis(entity.basis) || phrases.length === 0 ? basis : linking.through(basis, phrases);
}

function EntitiesByKind({ entities, mentions, language }: Connections) {
  const { kind: names } = messagesIn(language);
  const kinds = ENTITY_KINDS.filter((kind) => entities.some((entity) => entity.kind === kind));
  return (
    <dl className="space-y-3">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt className="text-note text-soft">{names[kind].many}</dt>
          {entities
            .filter((entity) => entity.kind === kind)
            .map((entity) => {
              const { name } = namePair(entity.names, language, entity.slug);
              return (
                <dd key={entity.slug} className="mt-0.5">
                  <a
                    href={entityHref(language, kind, entity.slug)}
                    lang={langOf(name, language)}
                    className="plain-link inline-block min-h-6"
                  >
                    {name}
                  </a>
                  {entity.provisional ? (
                    <span className="ms-2">
                      <ProvisionalMark language={language} />
                    </span>
                  ) : null}
                  {entity.basis === "named" && !entity.inherited ? null : (
                    <span className="ms-2 text-note text-soft">{connectionOf(entity, mentions, language)}</span>
                  )}
                </dd>
              );
            })}
        </div>
      ))}
    </dl>
  );
}
