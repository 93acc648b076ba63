import type { Metadata } from "next";
import { CompareView, compareTitle } from "@/components/compare/compare-view";
import { SiteFrame } from "@/components/site/site-frame";
import { compareHref } from "@/lib/search/compare-query";
import { examplePairs } from "@/lib/site/example-pairs";
import { getChoices } from "@/lib/site/get-choices";
import { type ComparePage, getComparison } from "@/lib/site/get-comparison";
import { getEntities } from "@/lib/site/get-entities";
import type { SearchParams } from "@/lib/site/get-search";
import { languageOf } from "@/lib/site/language-of";
import { compareTextIn } from "@/lib/site/messages/compare";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

const pathOf = ({ countries }: ComparePage) =>
  compareHref(
    "en",
    countries.map(({ slug }) => slug),
  );

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const page = await getComparison(await searchParams);
  return pageMetadata({
    language,
    path: pathOf(page),
    title: compareTitle(page, language),
    description: compareTextIn(language).about,
    siteName: messagesIn(language).site.name,
    indexed: page.countries.length === 0,
  });
}

export default async function ComparisonPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const [page, choices, { items }] = await Promise.all([
    getComparison(await searchParams),
    getChoices("country", language),
    getEntities("country", 1),
  ]);
  return (
    <SiteFrame language={language} path={pathOf(page)}>
      <CompareView
        page={page}
        choices={choices}
        examples={examplePairs(items, page.countries[0])}
        language={language}
      />
    </SiteFrame>
  );
}
