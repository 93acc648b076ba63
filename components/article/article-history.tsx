import type { Language } from "@/lib/archive/language";
import type { Revision } from "@/lib/archive/revision";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { ArticlePartHeader } from "./article-part-header";
import { HistoryText } from "./history-text";

/** Every text of an article, the newest first, each set against the one before it. */
export function ArticleHistory({
  slug,
  revisions,
  language,
}: {
  slug: string;
  revisions: readonly Revision[];
  language: Language;
}) {
  const { history } = messagesIn(language);
  return (
    <>
      <ArticlePartHeader
        title={history.title}
        slug={slug}
        articleTitle={revisions.at(-1)?.title ?? slug}
        language={language}
      >
        {revisions.length === 1 ? (
          <p>{history.single}</p>
        ) : (
          <>
            <p>{history.lead(revisions.length)}</p>
            <p className="mt-1 flex flex-wrap gap-x-5">
              <span>
                <ins>{history.legend.added}</ins>
              </span>
              <span>
                <del>{history.legend.removed}</del>
              </span>
            </p>
          </>
        )}
      </ArticlePartHeader>
      {revisions.toReversed().map((revision, place) => (
        <HistoryText
          key={revision.number}
          revision={revision}
          before={revisions[revisions.length - place - 2] ?? null}
          isPresent={place === 0}
          language={language}
        />
      ))}
    </>
  );
}
