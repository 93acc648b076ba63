import type { ReactNode } from "react";
import { StatedTime } from "@/components/site/stated-time";
import { Section } from "@/components/ui/section";
import { type ArticleSummary, nameIn } from "@/lib/archive/article";
import type { Comparison } from "@/lib/archive/comparison";
import { articleHref, entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { filteredArticlesHref } from "@/lib/search/articles-href";
import { togetherHref } from "@/lib/search/together-href";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { compareTextIn } from "@/lib/site/messages/compare";

/** How many articles name each country and both, and the first and the last that name each. */
export function ComparedGlance({ comparison, language }: { comparison: Comparison; language: Language }) {
  const { one, other, both } = comparison;
  const words = compareTextIn(language);
  const sides = [one, other];
  return (
    <Section id="glance" title={words.glance}>
      <table className="w-full table-fixed text-small">
        <thead>
          <tr className="align-bottom">
            <td className="w-24 sm:w-32" />
            {sides.map(({ country }) => (
              <th key={country.slug} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                <a href={entityHref(language, "country", country.slug)} className="target inline-block">
                  {nameIn(country.names, language, country.slug)}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <GlanceRow title={words.articles}>
            {sides.map(({ country, count }) => (
              <td key={country.slug} className={CELL}>
                <a
                  href={filteredArticlesHref(language, "country", country.slug)}
                  className="target inline-block font-read text-section font-semibold tabular-nums"
                >
                  {formatCount(count, language)}
                </a>
              </td>
            ))}
          </GlanceRow>
          <GlanceRow title={words.both}>
            <td colSpan={2} className={CELL}>
              {both === 0 ? (
                words.namingNone
              ) : (
                <a
                  href={togetherHref(language, one.country, other.country)}
                  className="target inline-block font-read text-section font-semibold tabular-nums"
                >
                  {formatCount(both, language)}
                </a>
              )}
            </td>
          </GlanceRow>
          {(["first", "latest"] as const).map((edge) => (
            <GlanceRow key={edge} title={edge === "first" ? words.firstMention : words.latestMention}>
              {sides.map((side) => (
                <td key={side.country.slug} className={CELL}>
                  <EdgeArticle article={side[edge]} language={language} />
                </td>
              ))}
            </GlanceRow>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const CELL = "py-1.5 pe-4";

function GlanceRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <tr className="border-t border-rule align-baseline">
      <th scope="row" className="py-1.5 pe-3 text-start font-normal text-soft">
        {title}
      </th>
      {children}
    </tr>
  );
}

function EdgeArticle({ article, language }: { article: ArticleSummary | null; language: Language }) {
  if (article === null) return <span className="text-soft">{compareTextIn(language).none}</span>;
  return (
    <>
      <span className="block text-note text-soft">
        <StatedTime published={article.published} language={language} dayOnly />
      </span>
      <a
        href={articleHref(language, article.slug)}
        lang={langOf(article.title, language)}
        className="plain-link target"
      >
        {article.title}
      </a>
    </>
  );
}
