import { PageHeader } from "@/components/site/page-header";
import { Pager } from "@/components/ui/pager";
import { nameIn } from "@/lib/archive/article";
import { entityHref, sentencesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { SentencePlace } from "@/lib/archive/sentence";
import type { SentencesPage } from "@/lib/site/get-naming-sentences";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { NamingList } from "./naming-list";

/** A page of the sentences that name an entity. */
export function SentencesView({ page, language }: { page: SentencesPage; language: Language }) {
  const { entity, total, naming, after } = page;
  const { evidence, kind, search, entity: text } = messagesIn(language);
  const name = nameIn(entity.names, language, entity.slug);
  const hrefAfter = (place?: SentencePlace) => sentencesHref(language, entity.kind, entity.slug, place);
  return (
    <>
      <PageHeader label={kind[entity.kind].one} title={evidence.namingTitle(name)}>
        <p>
          <a href={entityHref(language, entity.kind, entity.slug)} className="target inline-block">
            {evidence.about(name)}
          </a>
        </p>
      </PageHeader>
      <div className="max-w-[51rem]">
        {naming.items.length > 0 ? (
          <NamingList entity={entity} items={naming.items} heading="h2" language={language} />
        ) : (
          <p>{text.noArticles}</p>
        )}
        <Pager
          label={search.pages}
          position={evidence.passages(total)}
          previous={after === null ? null : { href: hrefAfter(), text: evidence.newestSentences }}
          next={naming.next === null ? null : { href: hrefAfter(naming.next), text: evidence.olderSentences }}
        />
      </div>
    </>
  );
}
