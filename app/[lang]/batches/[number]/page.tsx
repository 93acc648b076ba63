import type { Metadata } from "next";
import { BatchView } from "@/components/batch/batch-view";
import { SiteFrame } from "@/components/site/site-frame";
import { batchHref } from "@/lib/archive/hrefs";
import { getBatch } from "@/lib/site/get-batch";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = {
  params: Promise<{ lang: string; number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readBatch({ params, searchParams }: Props) {
  const { lang, number } = await params;
  const page = await getBatch(number, await searchParams);
  return { language: languageOf(lang), page, path: batchHref("en", page.batch.number, page.part) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, page, path } = await readBatch(props);
  const { site, batch: text } = messagesIn(language);
  const title = text.one(page.batch.number);
  const description = text.describe(page.batch.number);
  return pageMetadata({ language, path, title, description, siteName: site.name, indexed: page.part === null });
}

export default async function BatchPage(props: Props) {
  const { language, page, path } = await readBatch(props);
  return (
    <SiteFrame language={language} path={path}>
      <BatchView page={page} language={language} />
    </SiteFrame>
  );
}
