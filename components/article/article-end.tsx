import { Disclosure } from "@/components/ui/disclosure";
import { Row } from "@/components/ui/row";
import type { Article } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { CuratedRows } from "./curated-rows";
import { LinkEvidence } from "./link-evidence";

/** What the source notes are, once, why each phrase is linked, and the archived text as it was given. */
export function ArticleEnd({ article, language }: { article: Article; language: Language }) {
  const text = messagesIn(language).article;
  return (
    <div className="mt-14 space-y-6">
      {hasSourceNotes(article) ? (
        <Row label={<h2 id="source-notes">{text.sourceNotesTitle}</h2>}>
          <p className="max-w-text text-small text-soft">{text.sourceNotesText}</p>
        </Row>
      ) : null}
      <CuratedRows curated={article.curated} language={language} />
      <Row>
        <div className="no-print max-w-text">
          <LinkEvidence article={article} language={language} />
          <Disclosure summary={<h2>{text.original}</h2>}>
            <p className="text-note text-soft">{text.originalText}</p>
            <pre
              lang={langOf(article.original, language)}
              className="mt-3 overflow-x-auto bg-wash p-4 font-note text-note whitespace-pre-wrap"
            >
              {article.original}
            </pre>
          </Disclosure>
        </div>
      </Row>
    </div>
  );
}

function hasSourceNotes({ viewpoint, groups }: Article): boolean {
  const cites = ({ citations }: { citations: readonly unknown[] }) => citations.length > 0;
  return (viewpoint !== null && cites(viewpoint)) || groups.some((group) => cites(group) || group.bullets.some(cites));
}
