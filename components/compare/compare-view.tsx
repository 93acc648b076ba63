import { ArticleList } from "@/components/article/article-list";
import { QueryNotes } from "@/components/search/query-notes";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/ui/section";
import { type EntityRef, nameIn } from "@/lib/archive/article";
import type { Comparison } from "@/lib/archive/comparison";
import { apiArticlesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { compareHref } from "@/lib/search/compare-query";
import { togetherHref } from "@/lib/search/together-href";
import type { Choice } from "@/lib/site/get-choices";
import type { ComparePage } from "@/lib/site/get-comparison";
import { compareTextIn } from "@/lib/site/messages/compare";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { CompareForm } from "./compare-form";
import { ComparedEntities } from "./compared-entities";
import { ComparedGlance } from "./compared-glance";
import { ComparedMonths } from "./compared-months";

/** Two countries side by side, or the form in which they are chosen and what is missing. */
export function CompareView({
  page,
  choices,
  examples,
  language,
}: {
  page: ComparePage;
  choices: readonly Choice[];
  /** Pairs that are worth a look, where two are still to be chosen. */
  examples: readonly (readonly [EntityRef, EntityRef])[];
  language: Language;
}) {
  const { countries, comparison } = page;
  return (
    <>
      <PageHeader title={compareTitle(page, language)}>
        <p className="mb-5 text-body text-soft">{compareTextIn(language).about}</p>
        {choices.length === 0 && countries.length === 0 ? (
          <p>{messagesIn(language).entity.indexEmpty}</p>
        ) : (
          <CompareForm countries={countries} choices={choices} language={language} />
        )}
        <CompareNotes page={page} language={language} />
        {comparison === null ? <Examples pairs={examples} language={language} /> : null}
      </PageHeader>
      {comparison === null ? null : <ComparedSections comparison={comparison} language={language} />}
    </>
  );
}

/** The title of a comparison: the names of the two, as far as there are two. */
export function compareTitle({ comparison }: ComparePage, language: Language): string {
  const words = compareTextIn(language);
  if (comparison === null) return words.title;
  const [one = "", other = ""] = [comparison.one, comparison.other].map(({ country }) => nameOf(country, language));
  return words.titleOf(one, other);
}

const nameOf = ({ names, slug }: EntityRef, language: Language) => nameIn(names, language, slug);

function ComparedSections({ comparison, language }: { comparison: Comparison; language: Language }) {
  const words = compareTextIn(language);
  const { one, other, both, articles } = comparison;
  const swapped = [other.country.slug, one.country.slug];
  return (
    <div className="max-w-[56rem] space-y-12">
      <ComparedGlance comparison={comparison} language={language} />
      <ComparedMonths comparison={comparison} language={language} />
      <ComparedEntities comparison={comparison} language={language} />
      <Section id="both" title={both === 0 ? words.namingNone : words.naming(both)}>
        {articles.length > 0 ? <ArticleList articles={articles} language={language} /> : null}
        <p className="mt-4 flex flex-wrap gap-x-6 text-small">
          {both > articles.length ? (
            <a href={togetherHref(language, one.country, other.country)} className="target inline-block">
              {words.allNaming(both)}
            </a>
          ) : null}
          <a href={compareHref(language, swapped)} className="target inline-block">
            {words.swap}
          </a>
        </p>
        <p className="mt-2 flex flex-wrap gap-x-4 text-small">
          <span className="text-soft">{words.asData}</span>
          {[one, other].map(({ country }) => (
            <a
              key={country.slug}
              href={`${apiArticlesHref()}?country=${encodeURIComponent(country.slug)}`}
              type="application/json"
              className="target inline-block"
            >
              {nameOf(country, language)}
            </a>
          ))}
        </p>
      </Section>
    </div>
  );
}

/** How the address was read, where it does not simply name two countries. */
function CompareNotes({ page, language }: { page: ComparePage; language: Language }) {
  const words = compareTextIn(language);
  const { countries, isSame, query, comparison, notes } = page;
  const [only] = countries;
  const said = [
    ...(only && comparison === null ? [(isSame ? words.same : words.onlyOne)(nameOf(only, language))] : []),
    ...(query.left.length > 0 ? [words.tooMany(query.left)] : []),
  ];
  return (
    <>
      {said.map((text) => (
        <p key={text} className="mt-3 text-small break-words">
          {text}
        </p>
      ))}
      <QueryNotes notes={notes} language={language} />
    </>
  );
}

function Examples({ pairs, language }: { pairs: readonly (readonly [EntityRef, EntityRef])[]; language: Language }) {
  if (pairs.length === 0) return null;
  const words = compareTextIn(language);
  return (
    <div className="mt-6 text-small">
      <h2 className="text-note text-soft">{words.examples}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {pairs.map(([one, other]) => (
          <li key={`${one.slug} ${other.slug}`}>
            <a href={compareHref(language, [one.slug, other.slug])} className="inline-flex min-h-8 items-center">
              {words.pair(nameOf(one, language), nameOf(other, language))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
