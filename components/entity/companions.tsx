import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { Entity, EntitySummary } from "@/lib/archive/entity";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { networkHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { networkTextIn } from "@/lib/site/messages/network";
import { CompanionRow } from "./companion-row";

const SHOWN = 6;

/** What is named together with an entity, by kind, the most frequent first. */
export function Companions({
  entity,
  companions,
  language,
}: {
  entity: Entity;
  companions: readonly EntitySummary[];
  language: Language;
}) {
  const { evidence, kind: names, entity: text } = messagesIn(language);
  const kinds = ENTITY_KINDS.map((kind) => ({ kind, found: companions.filter((each) => each.kind === kind) }));
  if (companions.length === 0) return null;
  const rows = (found: readonly EntitySummary[]) => (
    <ul>
      {found.map((companion) => (
        <CompanionRow key={companion.slug} entity={entity} companion={companion} language={language} />
      ))}
    </ul>
  );
  return (
    <Section id="together" title={evidence.together} note={evidence.togetherNote}>
      <div className="text-small sm:columns-2 sm:gap-x-10">
        {kinds
          .filter(({ found }) => found.length > 0)
          .map(({ kind, found }) => (
            <div key={kind} className="mb-6 break-inside-avoid">
              <h3 className="mb-1 text-note text-soft">{names[kind].many}</h3>
              {/* A fold that hides one or two lines costs as much as it saves. */}
              {found.length <= SHOWN + 2 ? (
                rows(found)
              ) : (
                <>
                  {rows(found.slice(0, SHOWN))}
                  <Disclosure summary={text.more(found.length - SHOWN)}>{rows(found.slice(SHOWN))}</Disclosure>
                </>
              )}
            </div>
          ))}
      </div>
      <p className="mt-4 text-small">
        <a href={networkHref(language, entity)} className="target inline-block">
          {networkTextIn(language).from}
        </a>
      </p>
    </Section>
  );
}
