import { Section } from "@/components/ui/section";
import { sentencesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { EntityPage } from "@/lib/site/get-entity";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { NamingList } from "./naming-list";

/** The newest sentences that name an entity, and the way to all of them. */
export function NamingSentences({ page, language }: { page: EntityPage; language: Language }) {
  const { entity, naming, sentenceCount } = page;
  const { evidence } = messagesIn(language);
  if (naming.items.length === 0) return null;
  const shown = naming.items.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <Section
      id="sentences"
      title={evidence.naming(sentenceCount)}
      note={entity.parts.length > 0 ? evidence.withParts : null}
    >
      <NamingList entity={entity} items={naming.items} language={language} />
      {shown < sentenceCount ? (
        <p className="mt-4">
          <a href={sentencesHref(language, entity.kind, entity.slug)} className="target inline-block">
            {evidence.allSentences(sentenceCount)}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
