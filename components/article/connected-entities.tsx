import { RailSection } from "@/components/ui/rail-section";
import type { ConnectedEntity } from "@/lib/archive/article";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { BASES, isFilterBasis } from "@/lib/archive/mention";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { namePair } from "@/lib/site/name-pair";

/** What an article names, by kind, and apart from it what it is only connected to. */
export function ConnectedEntities({
  entities,
  language,
}: {
  entities: readonly ConnectedEntity[];
  language: Language;
}) {
  const { article, linking } = messagesIn(language);
  const named = entities.filter(({ basis }) => isFilterBasis(basis));
  const connected = entities.filter(({ basis }) => !isFilterBasis(basis));
  return (
    <>
      {named.length > 0 ? (
        <RailSection id="named" title={article.linked}>
          <EntitiesByKind entities={named} language={language} />
        </RailSection>
      ) : null}
      {connected.length > 0 ? (
        <RailSection
          id="also-connected"
          title={linking.alsoConnected(connected.length)}
          note={linking.alsoConnectedHelp}
        >
          <p className="mb-2 text-note text-soft">{countsByBasis(connected, language)}</p>
          <EntitiesByKind entities={connected} language={language} />
        </RailSection>
      ) : null}
    </>
  );
}

function countsByBasis(connected: readonly ConnectedEntity[], language: Language): string {
  const { article, linking } = messagesIn(language);
  const counts = BASES.map((basis) => ({ basis, count: connected.filter((one) => one.basis === basis).length }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map((one) => linking.counted(one.count, article.basis[one.basis]));
  return new Intl.ListFormat(language, { type: "unit" }).format(told);
}

function EntitiesByKind({ entities, language }: { entities: readonly ConnectedEntity[]; language: Language }) {
  const { kind: names, article } = messagesIn(language);
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
                  {entity.basis === "named" && !entity.inherited ? null : (
                    <span className="ms-2 text-note text-soft">
                      {entity.inherited ? article.throughPart : article.basis[entity.basis]}
                    </span>
                  )}
                </dd>
              );
            })}
        </div>
      ))}
    </dl>
  );
}
