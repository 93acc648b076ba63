import type { Metadata } from "next";
import { BatchesView } from "@/components/batch/batches-view";
import { SiteFrame } from "@/components/site/site-frame";
import { batchesHref } from "@/lib/archive/hrefs";
import { getBatches } from "@/lib/site/get-batches";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";
import { pageHref, pageOf } from "@/lib/site/page-of";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readIndex({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const index = await getBatches(pageOf(await searchParams));
  return { language, index, path: pageHref(batchesHref("en"), index.page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, path } = await readIndex(props);
  const { site, batch } = messagesIn(language);
  return pageMetadata({ language, path, title: batch.many, description: batch.about, siteName: site.name });
}

export default async function BatchesPage(props: Props) {
  const { language, index, path } = await readIndex(props);
  return (
    <SiteFrame language={language} path={path}>
      <BatchesView index={index} language={language} />
    </SiteFrame>
  );
}
