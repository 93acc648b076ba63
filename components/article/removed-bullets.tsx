import { Row } from "@/components/ui/row";
import type { Article } from "@/lib/archive/article";
import { articlePartHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { presentBullet } from "@/lib/archive/present-bullet";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { sentenceNumber } from "@/lib/site/sentence-number";

const IN_ORDER = new Intl.Collator("en", { numeric: true });

/** The sentences that corrections took away, after the article and never within it, each with what replaced it. */
export function RemovedBullets({ article, language }: { article: Article; language: Language }) {
  const { removed: text, record } = messagesIn(language);
  if (article.removed.length === 0) return null;
  const removed = article.removed.toSorted((a, b) => IN_ORDER.compare(a.id, b.id));
  const present = new Set(article.groups.flatMap(({ bullets }) => bullets.map(({ id }) => id)));
  return (
    <section aria-labelledby="removed" data-nosnippet="" className="mt-14">
      <Row label={<h2 id="removed">{text.title}</h2>}>
        <div className="max-w-text border-s-2 border-edge ps-4">
          <p className="text-small text-soft">
            {text.help} <a href={articlePartHref(language, article.slug, "history")}>{record.toHistory}</a>
          </p>
          <ul className="mt-4 space-y-4">
            {removed.map(({ id, text: words, lastIn, replacedBy }) => {
              const successor = replacedBy === null ? null : presentBullet(replacedBy, article.removed, present);
              return (
                <li key={id} id={id} className="sentence grid grid-cols-[2.25rem_minmax(0,1fr)] items-baseline gap-x-2">
                  <a
                    href={`#${id}`}
                    aria-label={text.link(sentenceNumber(id))}
                    className="plain-link target text-note text-soft tabular-nums"
                  >
                    {sentenceNumber(id)}
                  </a>
                  <div>
                    <p className="text-note text-soft">
                      <strong className="font-semibold text-ink">{text.mark}</strong> · {text.lastIn(lastIn)}
                    </p>
                    <p className="font-read text-body text-soft" lang={langOf(words, language)}>
                      <del>{words}</del>
                    </p>
                    <p className="text-small">
                      {successor === null ? (
                        text.notReplaced
                      ) : (
                        <a href={`#${successor}`}>{text.replacedBy(sentenceNumber(successor))}</a>
                      )}
                    </p>
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      </Row>
    </section>
  );
}
