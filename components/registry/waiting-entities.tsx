import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { WaitingEntity } from "@/lib/archive/review";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { acceptLine, mergeLine, OPEN_SLUG, rejectLine, renameLine } from "@/lib/site/registry-lines";
import { PasteLine } from "./paste-line";
import { ReviewPassage } from "./review-passage";

/** Provisional entities, each with a sentence that names it and the lines that decide on it. */
export function WaitingEntities({ items, language }: { items: readonly WaitingEntity[]; language: Language }) {
  const { review, kind: kinds } = messagesIn(language);
  return (
    <ol className="border-b border-rule">
      {items.map(({ kind, slug, names, count, sentence }) => {
        const name = nameIn(names, language, slug);
        return (
          <li key={`${kind}/${slug}`} className="row border-t border-rule py-4">
            <div className="text-note text-soft">{kinds[kind].one}</div>
            <div className="min-w-0 max-w-text">
              <h3 className="flex flex-wrap items-baseline gap-x-3">
                <a href={entityHref(language, kind, slug)} lang={langOf(name, language)} className="plain-link target">
                  {name}
                </a>
                <span className="text-note text-soft">{review.articles(count)}</span>
              </h3>
              {sentence === null ? null : <ReviewPassage sentence={sentence} language={language} />}
              <PasteLine label={review.accept} line={acceptLine({ kind, slug }, names)} />
              <PasteLine label={review.reject} line={rejectLine({ kind, slug })} />
              <PasteLine label={review.merge} line={mergeLine({ kind, slug })} open={OPEN_SLUG} />
              <PasteLine label={review.rename} line={renameLine({ kind, slug }, names)} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
