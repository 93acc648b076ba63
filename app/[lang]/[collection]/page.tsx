import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WorldMap } from "@/components/chart/world-map";
import { EntityIndex } from "@/components/entity/entity-index";
import { IndexView } from "@/components/entity/index-view";
import { SiteFrame } from "@/components/site/site-frame";
import { kindOfCollection } from "@/lib/archive/entity-kind";
import { collectionHref } from "@/lib/archive/hrefs";
import { getEntities } from "@/lib/site/get-entities";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";
import { pageHref, pageOf } from "@/lib/site/page-of";

type Props = {
  params: Promise<{ lang: string; collection: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readIndex({ params, searchParams }: Props) {
  const { lang, collection } = await params;
  const kind = kindOfCollection(collection) ?? notFound();
  const language = languageOf(lang);
  const index = await getEntities(kind, pageOf(await searchParams));
  return { language, kind, index, path: pageHref(collectionHref("en", kind), index.page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, kind, path } = await readIndex(props);
  const { site, kind: names } = messagesIn(language);
  return pageMetadata({ language, path, title: names[kind].many, description: names[kind].about, siteName: site.name });
}

export default async function IndexPage(props: Props) {
  const { language, kind, index, path } = await readIndex(props);
  const { many, about } = messagesIn(language).kind[kind];
  const hrefOfPage = (page: number) => pageHref(collectionHref(language, kind), page);
  return (
    <SiteFrame language={language} path={path}>
      <IndexView {...index} title={many} about={about} hrefOfPage={hrefOfPage} language={language}>
        {kind === "country" ? (
          <div className="mb-8">
            <WorldMap countries={index.items} language={language} />
          </div>
        ) : null}
        <EntityIndex entities={index.items} language={language} />
      </IndexView>
    </SiteFrame>
  );
}
