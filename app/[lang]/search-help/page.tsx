import type { Metadata } from "next";
import { SearchHelpView } from "@/components/search/search-help-view";
import { SiteFrame } from "@/components/site/site-frame";
import { searchHelpHref } from "@/lib/archive/hrefs";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { searchHelpIn } from "@/lib/site/messages/search-help";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }> };

// Canonical links hold the public address, which is known when the site runs and not when it is built.
export const dynamic = "force-static";
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { title, lead } = searchHelpIn(language);
  const siteName = messagesIn(language).site.name;
  return pageMetadata({ language, path: searchHelpHref("en"), title, description: lead, siteName });
}

export default async function SearchHelpPage({ params }: Props) {
  const language = languageOf((await params).lang);
  return (
    <SiteFrame language={language} path={searchHelpHref("en")}>
      <SearchHelpView text={searchHelpIn(language)} language={language} />
    </SiteFrame>
  );
}
