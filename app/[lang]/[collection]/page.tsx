import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WorldMap } from "@/components/chart/world-map";
import { ByLetter } from "@/components/entity/by-letter";
import { EntityIndex } from "@/components/entity/entity-index";
import { EntityList } from "@/components/entity/entity-list";
import { IndexView } from "@/components/entity/index-view";
import { SiteFrame } from "@/components/site/site-frame";
import type { EntitySummary } from "@/lib/archive/entity";
import { kindOfCollection } from "@/lib/archive/entity-kind";
import { apiEntitiesHref, collectionHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { indexHref, parseIndexQuery } from "@/lib/search/index-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { registerHref } from "@/lib/search/register-href";
import { getIndex } from "@/lib/site/get-index";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { registerTextIn } from "@/lib/site/messages/register";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = {
  params: Promise<{ lang: string; collection: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readIndex({ params, searchParams }: Props) {
  const { lang, collection } = await params;
  const kind = kindOfCollection(collection) ?? notFound();
  const language = languageOf(lang);
  const index = await getIndex(kind, language, parseIndexQuery(parametersOf(await searchParams)));
  return { language, kind, index, path: indexHref(collectionHref("en", kind), index.query) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, kind, index, path } = await readIndex(props);
  const { site, kind: names } = messagesIn(language);
  const { many: title, about: description } = names[kind];
  const indexed = index.query.q === "";
  return pageMetadata({ language, path, title, description, siteName: site.name, indexed });
}

export default async function IndexPage(props: Props) {
  const { language, kind, index, path } = await readIndex(props);
  const { many, about } = messagesIn(language).kind[kind];
  return (
    <SiteFrame language={language} path={path}>
      <IndexView
        {...index}
        title={many}
        about={about}
        more={kind === "workshop" ? { href: registerHref(language), text: registerTextIn(language).link } : null}
        href={collectionHref(language, kind)}
        dataHref={apiEntitiesHref(kind)}
        picture={kind === "country" ? <IndexMap countries={index.items} language={language} /> : null}
        language={language}
      >
        {index.query.sort === "name" ? (
          <ByLetter things={index.items} letterOf={index.letterOf} language={language}>
            {(entities) => <EntityList entities={entities} language={language} />}
          </ByLetter>
        ) : (
          <EntityIndex entities={index.items} language={language} />
        )}
      </IndexView>
    </SiteFrame>
  );
}

function IndexMap({ countries, language }: { countries: readonly EntitySummary[]; language: Language }) {
  return (
    <div className="mb-8">
      <WorldMap countries={countries} language={language} />
    </div>
  );
}
