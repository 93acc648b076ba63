import { PageHeader } from "@/components/site/page-header";
import { Pager } from "@/components/ui/pager";
import { Row } from "@/components/ui/row";
import type { Batch } from "@/lib/archive/batch";
import { batchesHref, coverageHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { IndexPage } from "@/lib/site/index-page";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageHref } from "@/lib/site/page-of";
import { BatchList } from "./batch-list";

/** Every run of the ingest that read or changed something, the newest first. */
export function BatchesView({ index, language }: { index: IndexPage<Batch>; language: Language }) {
  const { batch, search, coverage } = messagesIn(language);
  const { page, pageCount, items } = index;
  const hrefOf = (wanted: number) => pageHref(batchesHref(language), wanted);
  return (
    <>
      <PageHeader title={batch.many}>
        <p className="text-body text-soft">{batch.about}</p>
        <p className="mt-2 text-small">
          <a href={coverageHref(language)} className="target inline-block">
            {coverage.title}
          </a>
        </p>
      </PageHeader>
      {items.length === 0 ? (
        <Row>
          <p>{batch.none}</p>
        </Row>
      ) : (
        <BatchList batches={items} language={language} />
      )}
      <div className="max-w-[51rem]">
        <Pager
          label={search.pages}
          position={search.page(page, pageCount)}
          previous={page > 1 ? { href: hrefOf(page - 1), text: search.previous } : null}
          next={page < pageCount ? { href: hrefOf(page + 1), text: search.next } : null}
        />
      </div>
    </>
  );
}
