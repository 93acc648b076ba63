import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntityView } from "@/components/entity/entity-view";
import { JsonLd } from "@/components/site/json-ld";
import { SiteFrame } from "@/components/site/site-frame";
import { nameIn } from "@/lib/archive/article";
import { kindOfCollection } from "@/lib/archive/entity-kind";
import { entityHref, entityPictureHref } from "@/lib/archive/hrefs";
import { entityJsonLd } from "@/lib/export/json-ld";
import { feedQuery } from "@/lib/search/feed-href";
import { getEntity } from "@/lib/site/get-entity";
import { jsonLdOptions } from "@/lib/site/json-ld-options";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { entityForms } from "@/lib/site/page-forms";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string; collection: string; slug: string }> };

// Rendered at the first request and kept until something it shows changes.
export const dynamicParams = true;
export const revalidate = false;
export const generateStaticParams = () => [];

async function readEntity({ params }: Props) {
  const { lang, collection, slug } = await params;
  const kind = kindOfCollection(collection) ?? notFound();
  const language = languageOf(lang);
  return {
    language,
    path: entityHref("en", kind, slug),
    page: await getEntity(kind, slug, (present) => entityHref(language, kind, present)),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, path, page } = await readEntity(props);
  const { entity } = page;
  const { site, kind, entity: text } = messagesIn(language);
  const name = nameIn(entity.names, language, entity.slug);
  const description = text.description(kind[entity.kind].one, name, entity.count);
  const picture = entityPictureHref(language, entity.kind, entity.slug);
  const list = feedQuery(entity.kind, entity.slug);
  const forms = entityForms(entity.kind, entity.slug, language);
  return pageMetadata({ language, path, title: name, description, siteName: site.name, picture, list, forms });
}

export default async function EntityPage(props: Props) {
  const { language, path, page } = await readEntity(props);
  return (
    <>
      <SiteFrame language={language} path={path}>
        <EntityView page={page} language={language} />
      </SiteFrame>
      <JsonLd value={entityJsonLd(page.entity, jsonLdOptions(language, page.entity.kind))} />
    </>
  );
}
