import { Disclosure } from "@/components/ui/disclosure";
import type { Article } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { entityNames } from "@/lib/site/entity-names";
import { linkReasons } from "@/lib/site/link-reasons";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { numberMentions } from "@/lib/site/number-mentions";
import { EntityReasons } from "./entity-reasons";

/** Why each phrase of an article is linked, folded away; a link to one of its lines unfolds it. */
export function LinkEvidence({ article, language }: { article: Article; language: Language }) {
  const { linking } = messagesIn(language);
  if (article.mentions.length === 0) return null;
  const numbers = numberMentions(article.mentions);
  const nameOf = entityNames(article.entities, language);
  return (
    <Disclosure summary={<h2>{linking.title}</h2>}>
      <p id="why" className="text-note text-soft">
        {linking.lead}
      </p>
      {linkReasons(article).map((entity) => (
        <EntityReasons
          key={`${entity.kind}/${entity.slug}`}
          reasons={entity}
          numbers={numbers}
          nameOf={nameOf}
          language={language}
        />
      ))}
    </Disclosure>
  );
}
