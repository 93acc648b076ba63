import { PageHeader } from "@/components/site/page-header";
import { Row } from "@/components/ui/row";
import { articlesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { otherTitle } from "@/lib/archive/other-title";
import type { Tombstone } from "@/lib/archive/tombstone";
import { citationOf } from "@/lib/site/citation-of";
import { formatDay } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { ArticleFacts } from "./article-facts";
import { CuratedRows } from "./curated-rows";
import { StoryLink } from "./story-link";

/** What is left to be seen of a withdrawn article: what it was, why it is gone, and how to cite it. */
export function TombstoneView({ tombstone, language, url }: { tombstone: Tombstone; language: Language; url: string }) {
  const { withdrawn: text } = messagesIn(language);
  const { title, outlet, published, curated, withdrawnOn, reason } = tombstone;
  const other = otherTitle(title, curated);
  const citation = citationOf(tombstone, language, url);
  return (
    <article>
      <PageHeader
        label={<p className="border-s-2 border-ink ps-2.5 text-note">{text.label}</p>}
        title={title}
        lang={langOf(title, language)}
        others={other === null ? [] : [{ text: other, lang: langOf(other, language) }]}
      >
        <ArticleFacts outlet={outlet} published={published} language={language}>
          <StoryLink curated={curated} language={language} />
        </ArticleFacts>
      </PageHeader>
      <div className="space-y-6">
        <Row>
          <p className="max-w-text font-read text-lead">{text.on(formatDay(withdrawnOn, language))}</p>
        </Row>
        <Row label={<h2 className="pt-1">{text.reason}</h2>}>
          <p lang={langOf(reason, language)} className="max-w-text font-read text-read">
            {reason}
          </p>
        </Row>
        <Row>
          <p className="max-w-text text-small text-soft">{text.stays}</p>
        </Row>
        <Row label={<h2 className="pt-3">{text.cite}</h2>}>
          <p className="max-w-text bg-wash p-3 text-small break-words select-all">{citation}</p>
        </Row>
        <CuratedRows curated={curated} language={language} />
        <Row>
          <a href={articlesHref(language)} className="target inline-block">
            {text.ways}
          </a>
        </Row>
      </div>
    </article>
  );
}
