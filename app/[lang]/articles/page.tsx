import type { Metadata } from "next";
import { SearchView } from "@/components/search/search-view";
import { SiteFrame } from "@/components/site/site-frame";
import { articlesHref } from "@/lib/search/articles-href";
import { isNarrowed } from "@/lib/search/search-query";
import { getSearch, type SearchParams } from "@/lib/site/get-search";
import { languageOf } from "@/lib/site/language-of";
import { listHref } from "@/lib/site/list-view";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { query } = await getSearch(await searchParams);
  const { site, search } = messagesIn(language);
  return pageMetadata({
    language,
    path: articlesHref("en", query),
    title: query.q === "" ? search.title : search.titleFor(query.q),
    description: site.description,
    siteName: site.name,
    indexed: !isNarrowed(query) && !query.fold,
    list: query,
  });
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const result = await getSearch(await searchParams);
  return (
    <SiteFrame language={language} path={listHref("en", result.query, result.view)} hasSearch={false}>
      <SearchView result={result} language={language} />
    </SiteFrame>
  );
}
