import type { ReactNode } from "react";
import { StatedTime } from "@/components/site/stated-time";
import type { ArticleSummary, Mark } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { firstSentence } from "@/lib/site/first-sentence";
import { langOf } from "@/lib/site/lang-of";
import { EntryCountries } from "./entry-countries";
import { RunningText } from "./running-text";

/** One article of a list. `passages` replaces the lead where a search shows what matched. */
export function ArticleEntry({
  article,
  language,
  heading: Heading,
  titleMarks = [],
  passages,
  note,
}: {
  article: ArticleSummary;
  language: Language;
  heading: "h2" | "h3";
  titleMarks?: readonly Mark[];
  passages?: ReactNode;
  note?: ReactNode;
}) {
  const lead = article.lead === null ? null : firstSentence(article.lead);
  return (
    <li className="row border-t border-rule py-5">
      <p className="flex flex-wrap gap-x-3 pt-1 text-note text-soft md:flex-col">
        <StatedTime published={article.published} language={language} dayOnly />
        {article.outlet ? (
          <span lang={langOf(outletName(article, language), language)}>{outletName(article, language)}</span>
        ) : null}
      </p>
      <div className="min-w-0 max-w-text">
        <Heading className="font-read text-entry font-semibold" lang={langOf(article.title, language)}>
          <a href={articleHref(language, article.slug)} className="plain-link">
            <RunningText text={article.title} language={language} marks={titleMarks} />
          </a>
        </Heading>
        {passages ??
          (lead === null ? null : (
            <p lang={langOf(lead, language)} className="mt-1.5 line-clamp-3 text-small text-soft">
              {lead}
            </p>
          ))}
        <EntryCountries entities={article.entities} language={language} />
        {note}
      </div>
    </li>
  );
}

/** A list shows the outlet by the name its readers know, the article's page as the source states it. */
function outletName({ outlet }: ArticleSummary, language: Language): string {
  return outlet === null ? "" : (outlet.names[language] ?? outlet.name);
}
