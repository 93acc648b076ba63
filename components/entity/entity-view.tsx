import { ArticleList } from "@/components/article/article-list";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/archive/language";
import { withConnectedHref } from "@/lib/search/articles-href";
import type { EntityPage } from "@/lib/site/get-entity";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { Companions } from "./companions";
import { CountryMap } from "./country-map";
import { EntityArticles } from "./entity-articles";
import { EntityFacts } from "./entity-facts";
import { EntityHeader } from "./entity-header";
import { EntityRelations } from "./entity-relations";
import { GroupMembers } from "./group-members";
import { NamingSentences } from "./naming-sentences";

/** Everything the archive knows of one entity. */
export function EntityView({ page, language }: { page: EntityPage; language: Language }) {
  const { entity, companions, connected } = page;
  const { entity: text } = messagesIn(language);
  return (
    <>
      <EntityHeader entity={entity} language={language} />
      <div className="sheet">
        <div className="min-w-0 space-y-12">
          <EntityFacts entity={entity} language={language} />
          <GroupMembers entity={entity} language={language} />
          <EntityArticles entity={entity} months={page.months} language={language} />
          <NamingSentences page={page} language={language} />
          <Companions entity={entity} companions={companions} language={language} />
          {connected.length > 0 ? (
            <Section
              id="also-connected"
              title={text.alsoConnected(entity.connectedCount)}
              note={text.alsoConnectedHelp}
            >
              <ArticleList articles={connected} language={language} />
              {entity.kind === "country" ? (
                <p className="mt-4">
                  <a href={withConnectedHref(language, entity.slug)} className="target inline-block">
                    {text.allWithConnected(entity.count + entity.connectedCount)}
                  </a>
                </p>
              ) : null}
            </Section>
          ) : null}
        </div>
        <div className="space-y-8">
          <CountryMap entity={entity} language={language} />
          <EntityRelations entity={entity} language={language} />
        </div>
      </div>
    </>
  );
}
