import type { ReactNode } from "react";
import { PageHeader } from "@/components/site/page-header";
import { Pager } from "@/components/ui/pager";
import { Row } from "@/components/ui/row";
import type { Language } from "@/lib/archive/language";
import { type IndexQuery, indexHref } from "@/lib/search/index-query";
import { indexTextIn } from "@/lib/site/messages/index-text";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { IndexTools } from "./index-tools";
import { LetterLinks } from "./letter-links";

/** An index page: what it lists, how many there are, its filter and orders, the list, and the pages of it. */
export function IndexView({
  title,
  about,
  more = null,
  total,
  page,
  pageCount,
  query,
  letters,
  href,
  dataHref,
  picture,
  language,
  children,
}: {
  title: string;
  about: string;
  /** The same in another form. */
  more?: { href: string; text: string } | null;
  total: number;
  page: number;
  pageCount: number;
  query: IndexQuery;
  letters: readonly { letter: string; page: number }[];
  /** Of the index as it stands without being asked for anything. */
  href: string;
  /** The same in the API, where it is there. */
  dataHref?: string;
  /** Before the list where all of it is shown. */
  picture?: ReactNode;
  language: Language;
  children: ReactNode;
}) {
  const { entity, search } = messagesIn(language);
  const words = indexTextIn(language);
  const isFiltered = query.q !== "";
  const hrefOfPage = (wanted: number) => indexHref(href, { ...query, page: wanted });
  return (
    <>
      <PageHeader title={title}>
        <p className="text-body text-soft">{about}</p>
        {more ? (
          <p className="no-print mt-2">
            <a href={more.href} className="target inline-block text-small">
              {more.text}
            </a>
          </p>
        ) : null}
      </PageHeader>
      <Row label={<p className="tabular-nums md:pt-2.5">{total > 0 ? entity.indexTotal(total) : null}</p>}>
        {isFiltered ? null : picture}
        {total > 0 || isFiltered ? <IndexTools href={href} query={query} total={total} language={language} /> : null}
        <LetterLinks letters={letters} href={href} query={query} language={language} />
        {total > 0 ? children : <IndexEmpty href={href} query={query} language={language} />}
        <div className="max-w-text">
          <Pager
            label={search.pages}
            position={search.page(page, pageCount)}
            previous={page > 1 ? { href: hrefOfPage(page - 1), text: search.previous } : null}
            next={page < pageCount ? { href: hrefOfPage(page + 1), text: search.next } : null}
          />
        </div>
        {dataHref && total > 0 ? (
          <p className="no-print mt-8 text-small">
            <a href={dataHref} type="application/json" className="target inline-block">
              {words.asData}
            </a>
          </p>
        ) : null}
      </Row>
    </>
  );
}

function IndexEmpty({ href, query: { q, sort }, language }: { href: string; query: IndexQuery; language: Language }) {
  const words = indexTextIn(language);
  if (q === "") return <p>{messagesIn(language).entity.indexEmpty}</p>;
  return (
    <>
      <p className="break-words">{words.noneHolding(q)}</p>
      <p className="mt-3">
        <a href={indexHref(href, { q: "", sort, page: 1 })} className="target inline-block">
          {words.all}
        </a>
      </p>
    </>
  );
}
