import { PageHeader } from "@/components/site/page-header";
import { batchesHref, batchHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { BatchPage } from "@/lib/site/get-batch";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { BatchArticles } from "./batch-articles";
import { BatchFiles } from "./batch-files";
import { BatchSummary } from "./batch-summary";
import { CuratorActs } from "./curator-acts";
import { FileReceiptView } from "./file-receipt-view";

/** The receipt of a batch: its account, and its lists together, one of them, or one file. */
export function BatchView({ page, language }: { page: BatchPage; language: Language }) {
  const { batch: text } = messagesIn(language);
  const { batch, part, lists, file, unlisted } = page;
  return (
    <>
      <PageHeader label={<a href={batchesHref(language)}>{text.many}</a>} title={text.one(batch.number)}>
        {part === null ? (
          <BatchSummary batch={batch} language={language} />
        ) : (
          <p className="text-small">
            <a href={batchHref(language, batch.number)} className="target inline-block">
              {text.whole}
            </a>
          </p>
        )}
      </PageHeader>
      <div className="max-w-[51rem] space-y-12">
        {lists.map((list) => {
          const isAlone = part !== null;
          if (list.items.length === 0 && !isAlone) return null;
          if (list.of === "acts") {
            return (
              <CuratorActs key={list.name} number={batch.number} list={list} isAlone={isAlone} language={language} />
            );
          }
          return list.of === "articles" ? (
            <BatchArticles
              key={list.name}
              number={batch.number}
              list={list}
              isAlone={isAlone}
              unlisted={unlisted[list.name]}
              language={language}
            />
          ) : (
            <BatchFiles key={list.name} number={batch.number} list={list} isAlone={isAlone} language={language} />
          );
        })}
        {file ? <FileReceiptView number={batch.number} file={file} language={language} isAlone /> : null}
      </div>
    </>
  );
}
