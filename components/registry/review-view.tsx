import { PageHeader } from "@/components/site/page-header";
import { Pager } from "@/components/ui/pager";
import { reviewHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { REVIEW_LISTS } from "@/lib/archive/review";
import { formatCount } from "@/lib/site/format-time";
import type { ReviewPage } from "@/lib/site/get-review";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { WaitingEntities } from "./waiting-entities";
import { WaitingOutlets } from "./waiting-outlets";
import { WaitingPairs } from "./waiting-pairs";

/** What waits for the curator: one of the lists, with links to the others. */
export function ReviewView({ review, language }: { review: ReviewPage; language: Language }) {
  const { review: text, search } = messagesIn(language);
  const { list, counts, page, pageCount } = review;
  return (
    <>
      <PageHeader title={text.title}>
        <p className="font-read text-body">{text.lead}</p>
        <nav aria-label={text.listsLabel} className="mt-4">
          <ul className="flex flex-wrap gap-x-6 text-small">
            {REVIEW_LISTS.map((name) => (
              <li key={name}>
                <a
                  href={reviewHref(language, name)}
                  aria-current={name === list ? "page" : undefined}
                  className={`inline-flex min-h-9 items-center ${name === list ? "plain-link font-semibold" : ""}`}
                >
                  {text.toList(text.lists[name], formatCount(counts[name], language))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHeader>
      <section aria-labelledby="waiting">
        <div className="row mb-4">
          <div />
          <div className="max-w-text">
            <h2 id="waiting" className="font-read text-section font-semibold">
              {text.lists[list]}
            </h2>
            <p className="mt-1 text-small text-soft">{counts[list] === 0 ? text.none[list] : text.about[list]}</p>
          </div>
        </div>
        {counts[list] === 0 ? null : <Waiting review={review} language={language} />}
      </section>
      <div className="max-w-[51rem]">
        <Pager
          label={search.pages}
          position={search.page(page, pageCount)}
          previous={page > 1 ? { href: reviewHref(language, list, page - 1), text: search.previous } : null}
          next={page < pageCount ? { href: reviewHref(language, list, page + 1), text: search.next } : null}
        />
      </div>
    </>
  );
}

function Waiting({ review, language }: { review: ReviewPage; language: Language }) {
  if (review.list === "entities") return <WaitingEntities items={review.items} language={language} />;
  if (review.list === "outlets") return <WaitingOutlets items={review.items} language={language} />;
  return <WaitingPairs items={review.items} language={language} />;
}
