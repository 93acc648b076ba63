import type { Metadata } from "next";
import { CiteView } from "@/components/article/cite-view";
import { SiteFrame } from "@/components/site/site-frame";
import { citeHref } from "@/lib/archive/hrefs";
import { CITATION_FILES, getCitations } from "@/lib/site/get-citations";
import type { SearchParams } from "@/lib/site/get-search";
import { languageOf } from "@/lib/site/language-of";
import { exportsIn } from "@/lib/site/messages/exports";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string; slug: string }>; searchParams: Promise<SearchParams> };

// A reference states the day on which it was made.
export const dynamic = "force-dynamic";

async function readCitations({ params, searchParams }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const bullet = [(await searchParams).bullet].flat()[0];
  const citations = await getCitations(slug, language, bullet, (other) => citeHref(language, other));
  return { language, slug, citations };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, slug, citations } = await readCitations(props);
  const { cite } = exportsIn(language);
  const title = `${cite.title} · ${citations.article.title}`;
  const description = cite.describe(citations.article.title);
  const path = citeHref("en", slug);
  return pageMetadata({
    language,
    path,
    title,
    description,
    siteName: messagesIn(language).site.name,
    indexed: false,
  });
}

export default async function CitePage(props: Props) {
  const { language, slug, citations } = await readCitations(props);
  return (
    <SiteFrame language={language} path={citeHref("en", slug, { bullet: citations.bullet })}>
      <CiteView citations={citations} files={CITATION_FILES} language={language} />
    </SiteFrame>
  );
}
