import type { Metadata } from "next";
import { ArticleView } from "@/components/article/article-view";
import { JsonLd } from "@/components/site/json-ld";
import { SiteFrame } from "@/components/site/site-frame";
import { articleHref, articlePictureHref } from "@/lib/archive/hrefs";
import { articleMeta } from "@/lib/export/article-meta";
import { articleJsonLd } from "@/lib/export/json-ld";
import { getArticle } from "@/lib/site/get-article";
import { getFiguresOf } from "@/lib/site/get-figures";
import { getSurroundings } from "@/lib/site/get-surroundings";
import { jsonLdOptions } from "@/lib/site/json-ld-options";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { articleForms } from "@/lib/site/page-forms";
import { pageMetadata } from "@/lib/site/page-metadata";
import { absoluteUrl, siteUrl } from "@/lib/site/site-url";

type Props = { params: Promise<{ lang: string; slug: string }> };

// Rendered at the first request and kept until something it shows changes.
export const dynamicParams = true;
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const article = await getArticle(slug, (other) => articleHref(language, other));
  const { title, viewpoint, groups, published } = article;
  const { site } = messagesIn(language);
  const lead = viewpoint?.text ?? groups[0]?.bullets[0]?.text;
  return pageMetadata({
    language,
    path: articleHref("en", slug),
    title,
    description: lead,
    siteName: site.name,
    type: "article",
    published,
    picture: articlePictureHref(language, slug),
    forms: articleForms(slug, language),
    other: articleMeta(article, {
      url: absoluteUrl(articleHref(language, slug)),
      archive: site.name,
      abstract: site.abstract(lead ?? ""),
      language,
    }),
  });
}

export default async function ArticlePage({ params }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const article = await getArticle(slug, (other) => articleHref(language, other));
  return (
    <>
      <SiteFrame language={language} path={articleHref("en", slug)}>
        <ArticleView
          article={article}
          figures={await getFiguresOf(slug)}
          surroundings={await getSurroundings(slug)}
          language={language}
          siteUrl={siteUrl()}
        />
      </SiteFrame>
      <JsonLd value={articleJsonLd(article, jsonLdOptions(language, "articles"))} />
    </>
  );
}
