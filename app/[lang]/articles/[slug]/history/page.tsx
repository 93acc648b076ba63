import type { Metadata } from "next";
import { ArticleHistory } from "@/components/article/article-history";
import { SiteFrame } from "@/components/site/site-frame";
import { articlePartHref } from "@/lib/archive/hrefs";
import { getHistory } from "@/lib/site/get-history";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string; slug: string }> };

// Rendered at the first request and kept until the article changes.
export const dynamicParams = true;
export const revalidate = false;
export const generateStaticParams = () => [];

async function readHistory({ params }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const revisions = await getHistory(slug, (other) => articlePartHref(language, other, "history"));
  return { language, slug, revisions, path: articlePartHref("en", slug, "history") };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, slug, revisions, path } = await readHistory(props);
  const { history, site } = messagesIn(language);
  const articleTitle = revisions.at(-1)?.title ?? slug;
  const title = `${history.title} · ${articleTitle}`;
  const description = history.describe(articleTitle);
  return pageMetadata({ language, path, title, description, siteName: site.name, indexed: false });
}

export default async function HistoryPage(props: Props) {
  const { language, slug, revisions, path } = await readHistory(props);
  return (
    <SiteFrame language={language} path={path}>
      <ArticleHistory slug={slug} revisions={revisions} language={language} />
    </SiteFrame>
  );
}
