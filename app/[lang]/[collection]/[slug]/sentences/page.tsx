import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SentencesView } from "@/components/entity/sentences-view";
import { SiteFrame } from "@/components/site/site-frame";
import { nameIn } from "@/lib/archive/article";
import { kindOfCollection } from "@/lib/archive/entity-kind";
import { sentencesHref } from "@/lib/archive/hrefs";
import { getNamingSentences } from "@/lib/site/get-naming-sentences";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = {
  params: Promise<{ lang: string; collection: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readSentences({ params, searchParams }: Props) {
  const { lang, collection, slug } = await params;
  const kind = kindOfCollection(collection) ?? notFound();
  const after = [(await searchParams).after].flat()[0] ?? "";
  const language = languageOf(lang);
  const page = await getNamingSentences(language, kind, slug, after);
  return { language, path: sentencesHref("en", kind, slug, page.after ?? undefined), page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, path, page } = await readSentences(props);
  const { site, evidence } = messagesIn(language);
  const title = evidence.namingTitle(nameIn(page.entity.names, language, page.entity.slug));
  return pageMetadata({ language, path, title, siteName: site.name, indexed: page.after === null });
}

export default async function SentencesPage(props: Props) {
  const { language, path, page } = await readSentences(props);
  return (
    <SiteFrame language={language} path={path}>
      <SentencesView page={page} language={language} />
    </SiteFrame>
  );
}
