import type { Metadata } from "next";
import { ApiView } from "@/components/data/api-view";
import { SiteFrame } from "@/components/site/site-frame";
import { apiPageHref } from "@/lib/archive/hrefs";
import { languageOf } from "@/lib/site/language-of";
import { apiTextIn } from "@/lib/site/messages/api-text";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";
import { siteUrl } from "@/lib/site/site-url";

type Props = { params: Promise<{ lang: string }> };

// The public address is known when the site runs and not when it is built.
export const dynamic = "force-static";
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { title, about } = apiTextIn(language);
  const { name } = messagesIn(language).site;
  return pageMetadata({ language, path: apiPageHref("en"), title, description: about, siteName: name });
}

export default async function ApiPage({ params }: Props) {
  const language = languageOf((await params).lang);
  return (
    <SiteFrame language={language} path={apiPageHref("en")}>
      <ApiView language={language} siteUrl={siteUrl()} />
    </SiteFrame>
  );
}
