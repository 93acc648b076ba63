import { outletHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { WaitingOutlet } from "@/lib/archive/review";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { outletEntry, outletForm } from "@/lib/site/registry-lines";
import { PasteLine } from "./paste-line";

/** Outlets that the registry lacks, as stated, each with the entry that would name it. */
export function WaitingOutlets({ items, language }: { items: readonly WaitingOutlet[]; language: Language }) {
  const { review } = messagesIn(language);
  return (
    <ol className="border-b border-rule">
      {items.map(({ slug, name, count }) => (
        <li key={slug} className="row border-t border-rule py-4">
          <div className="text-note text-soft">{review.asStated}</div>
          <div className="min-w-0 max-w-text">
            <h3 className="flex flex-wrap items-baseline gap-x-3">
              <a href={outletHref(language, slug)} lang={langOf(name, language)} className="plain-link target">
                {name}
              </a>
              <span className="text-note text-soft">{review.articles(count)}</span>
            </h3>
            <PasteLine label={review.entry} line={outletEntry({ slug, stated: name })} />
            <PasteLine label={review.form} line={outletForm(name)} />
          </div>
        </li>
      ))}
    </ol>
  );
}
