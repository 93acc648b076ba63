import type { Metadata } from "next";
import { HomeView } from "@/components/site/home-view";
import { SiteFrame } from "@/components/site/site-frame";
import { feedQuery } from "@/lib/search/feed-href";
import { getEntities } from "@/lib/site/get-entities";
import { getGlance } from "@/lib/site/get-glance";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }> };

// Rendered at the first request, not from the empty database of a build, and kept until something it shows changes.
export const dynamic = "force-static";
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { name, description } = messagesIn(language).site;
  return pageMetadata({ language, path: "/", title: name, siteName: name, description, list: feedQuery() });
}

export default async function HomePage({ params }: Props) {
  const language = languageOf((await params).lang);
  const [glance, { items }] = await Promise.all([getGlance(), getEntities("country", 1)]);
  return (
    <SiteFrame language={language} path="/" hasSearch={false}>
      <HomeView glance={glance} countries={items} language={language} />
    </SiteFrame>
  );
}
