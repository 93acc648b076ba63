import type { Metadata } from "next";
import { DataDoors } from "@/components/data/data-doors";
import { JsonLd } from "@/components/site/json-ld";
import { SiteFrame } from "@/components/site/site-frame";
import { dataHref } from "@/lib/archive/hrefs";
import { datasetJsonLd } from "@/lib/export/json-ld";
import { datasetOptions } from "@/lib/site/dataset-options";
import { languageOf } from "@/lib/site/language-of";
import { dataTextIn } from "@/lib/site/messages/data-text";
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
  const { title, lead } = dataTextIn(language);
  const { name } = messagesIn(language).site;
  return pageMetadata({ language, path: dataHref("en"), title, description: lead, siteName: name });
}

export default async function DataPage({ params }: Props) {
  const language = languageOf((await params).lang);
  return (
    <>
      <SiteFrame language={language} path={dataHref("en")}>
        <DataDoors language={language} siteUrl={siteUrl()} />
      </SiteFrame>
      <JsonLd value={datasetJsonLd(datasetOptions(language))} />
    </>
  );
}
