import type { ReactNode } from "react";
import { PageHeader } from "@/components/site/page-header";
import { Pager } from "@/components/ui/pager";
import { Row } from "@/components/ui/row";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** An index page: what it lists, how many there are, the list, and the pages of it. */
export function IndexView({
  title,
  about,
  total,
  page,
  pageCount,
  hrefOfPage,
  language,
  children,
}: {
  title: string;
  about: string;
  total: number;
  page: number;
  pageCount: number;
  hrefOfPage: (page: number) => string;
  language: Language;
  children: ReactNode;
}) {
  const { entity, search } = messagesIn(language);
  return (
    <>
      <PageHeader title={title}>
        <p className="text-body text-soft">{about}</p>
      </PageHeader>
      <Row label={<p className="tabular-nums md:pt-2.5">{total > 0 ? entity.indexTotal(total) : null}</p>}>
        {total > 0 ? children : <p>{entity.indexEmpty}</p>}
        <div className="max-w-text">
          <Pager
            label={search.pages}
            position={search.page(page, pageCount)}
            previous={page > 1 ? { href: hrefOfPage(page - 1), text: search.previous } : null}
            next={page < pageCount ? { href: hrefOfPage(page + 1), text: search.next } : null}
          />
        </div>
      </Row>
    </>
  );
}
