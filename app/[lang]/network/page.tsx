import type { Metadata } from "next";
import { NetworkView, networkTitle } from "@/components/network/network-view";
import { SiteFrame } from "@/components/site/site-frame";
import { networkHref } from "@/lib/archive/hrefs";
import { getNetwork } from "@/lib/site/get-network";
import type { SearchParams } from "@/lib/site/get-search";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { networkTextIn } from "@/lib/site/messages/network";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { network } = await getNetwork(await searchParams);
  return pageMetadata({
    language,
    path: networkHref("en", network.center ?? undefined),
    title: networkTitle(network, language),
    description: networkTextIn(language).about,
    siteName: messagesIn(language).site.name,
    indexed: network.center === null,
  });
}

export default async function NetworkPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const { network, notes } = await getNetwork(await searchParams);
  return (
    <SiteFrame language={language} path={networkHref("en", network.center ?? undefined)}>
      <NetworkView network={network} notes={notes} language={language} />
    </SiteFrame>
  );
}
