import type { Metadata } from "next";
import { figuresTitle } from "@/components/figures/figures-title";
import { FiguresView } from "@/components/figures/figures-view";
import { SiteFrame } from "@/components/site/site-frame";
import { asksForFigures, figuresHref } from "@/lib/search/figures-query";
import { getFigureChoices, getFigures } from "@/lib/site/get-figures";
import type { SearchParams } from "@/lib/site/get-search";
import { languageOf } from "@/lib/site/language-of";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const [page, choices] = await Promise.all([getFigures(await searchParams), getFigureChoices()]);
  return pageMetadata({
    language,
    path: figuresHref("en", page.query),
    title: figuresTitle(page, choices, language),
    description: figuresTextIn(language).about,
    siteName: messagesIn(language).site.name,
    indexed: !asksForFigures(page.query),
  });
}

export default async function FiguresPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const [page, choices] = await Promise.all([getFigures(await searchParams), getFigureChoices()]);
  return (
    <SiteFrame language={language} path={figuresHref("en", page.query)}>
      <FiguresView page={page} choices={choices} language={language} />
    </SiteFrame>
  );
}
