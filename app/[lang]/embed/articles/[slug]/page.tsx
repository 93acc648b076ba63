import type { Metadata } from "next";
import { ArticleCard } from "@/components/embed/article-card";
import { articleHref, embedHref } from "@/lib/archive/hrefs";
import { getArticle } from "@/lib/site/get-article";
import { languageOf } from "@/lib/site/language-of";
import { embedMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string; slug: string }> };

// Rendered at the first request and kept until the article changes.
export const dynamicParams = true;
export const revalidate = false;
export const generateStaticParams = () => [];

async function readCard({ params }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const article = await getArticle(slug, (other) => embedHref(language, articleHref("en", other)));
  return { language, article };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, article } = await readCard(props);
  return embedMetadata(article.title, articleHref(language, article.slug));
}

export default async function ArticleEmbed(props: Props) {
  return <ArticleCard {...(await readCard(props))} />;
}
