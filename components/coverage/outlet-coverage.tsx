import { CountedList } from "@/components/ui/counted-list";
import type { Coverage } from "@/lib/archive/coverage";
import { outletsHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { filteredArticlesHref } from "@/lib/search/articles-href";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How many outlets the registry knows, and those that it does not. */
export function OutletCoverage({ coverage, language }: { coverage: Coverage; language: Language }) {
  const { coverage: text } = messagesIn(language);
  const { outletsKnown, outletTotal, unknownOutlets } = coverage;
  return (
    <>
      <p>
        <a href={outletsHref(language)}>{text.outletsKnown(outletsKnown, outletTotal)}</a>
      </p>
      <p className="mt-1 text-small text-soft">
        {unknownOutlets.length > 0 ? text.outletsUnknown : text.outletsAllKnown}
      </p>
      {unknownOutlets.length > 0 ? (
        <div className="mt-2 text-small">
          <CountedList
            links={unknownOutlets.map(({ slug, name, count }) => {
              const lang = langOf(name, language);
              return {
                key: slug,
                href: filteredArticlesHref(language, "outlet", slug),
                text: name,
                ...(lang !== undefined && { lang }),
                count: formatCount(count, language),
              };
            })}
          />
        </div>
      ) : null}
    </>
  );
}
