import type { ReactNode } from "react";
import { StatedTime } from "@/components/site/stated-time";
import type { ArticleSummary, Mark } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { dirOf } from "@/lib/site/dir-of";
import { firstSentence } from "@/lib/site/first-sentence";
import { givenTitle } from "@/lib/site/given-title";
import { langOf } from "@/lib/site/lang-of";
import { EntryCountries } from "./entry-countries";
import { EntryTitle } from "./entry-title";

/** One article of a list. `passages` replaces the lead where a search shows what matched; a dense list has neither. */
export function ArticleEntry({
  article,
  language,
  heading: Heading,
  titleMarks = [],
  passages,
  note,
  isDense = false,
}: {
  article: ArticleSummary;
  language: Language;
  heading: "h2" | "h3";
  titleMarks?: readonly Mark[];
  passages?: ReactNode;
  note?: ReactNode;
  isDense?: boolean;
}) {
  const outlet = outletName(article, language);
  return (
    <li className={`row border-t border-rule ${isDense ? "py-2" : "py-5"}`}>
      <p className={`flex flex-wrap gap-x-3 text-note text-soft md:flex-col ${isDense ? "pt-0.5" : "pt-1"}`}>
        <StatedTime published={article.published} language={language} dayOnly />
        {outlet === null ? null : <span lang={langOf(outlet, language)}>{outlet}</span>}
      </p>
      <div className={`min-w-0 ${isDense ? "max-w-[51rem]" : "max-w-text"}`}>
        <Heading
          className={`font-read font-semibold ${isDense ? "text-body" : "text-entry"}`}
          dir={dirOf(givenTitle(article, language) ?? article.title)}
        >
          <a href={articleHref(language, article.slug)} className="plain-link">
            <EntryTitle article={article} marks={titleMarks} language={language} />
          </a>
        </Heading>
        {isDense ? null : (passages ?? <EntryLead lead={article.lead} language={language} />)}
        <EntryCountries entities={article.entities} isDense={isDense} language={language} />
        {note}
      </div>
    </li>
  );
}

function EntryLead({ lead, language }: { lead: string | null; language: Language }) {
  if (lead === null) return null;
  const sentence = firstSentence(lead);
  return (
    <p lang={langOf(sentence, language)} className="mt-1.5 line-clamp-3 text-small text-soft">
      {sentence}
    </p>
  );
}

/** A list shows the outlet by the name its readers know, the article's page as the source states it. */
function outletName({ outlet }: ArticleSummary, language: Language): string | null {
  return outlet === null ? null : (outlet.names[language] ?? outlet.name);
}
