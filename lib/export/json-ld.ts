import { type Article, type EntityRef, nameIn } from "@/lib/archive/article";
import type { Entity } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { articleHref, articlesHref, collectionHref, entityHref, homeHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, type Language, languageOfText } from "@/lib/archive/language";
import type { Absolute } from "./article-json";
import { namedEntities } from "./named-entities";

/** What schema.org calls each kind of entity. */
const TYPES: Record<EntityKind, string> = {
  country: "Country",
  workshop: "EducationalOrganization",
  conference: "Event",
  outcome: "CreativeWork",
  organization: "Organization",
  person: "Person",
  place: "Place",
  group: "Organization",
};

/** What schema.org calls that a thing is in a country, where it is not its `location`. */
const LIES_IN: Partial<Record<EntityKind, string>> = { place: "containedInPlace", outcome: "contentLocation" };

export type JsonLdOptions = {
  language: Language;
  absolute: Absolute;
  archive: string;
  /** Names of the sections that a page lies in. */
  sections: { home: string; list: string };
};

/** An article as schema.org describes it: what it is, what it is about, and where it lies in the archive. */
export function articleJsonLd(article: Article, { language, absolute, archive, sections }: JsonLdOptions) {
  const { slug, title, outlet, published, viewpoint, storedAt, curated } = article;
  const url = absolute(articleHref(language, slug));
  return graph([
    {
      "@type": "NewsArticle",
      "@id": url,
      url,
      mainEntityOfPage: url,
      headline: title,
      inLanguage: LANGUAGE_TAGS[languageOfText(title)],
      ...(published === null ? {} : { datePublished: published }),
      dateModified: storedAt,
      ...(viewpoint === null ? {} : { abstract: viewpoint.text }),
      ...(outlet === null
        ? {}
        : { publisher: { "@type": "NewsMediaOrganization", name: nameIn(outlet.names, language, outlet.name) } }),
      ...(curated.sourceUrl === null ? {} : { isBasedOn: curated.sourceUrl }),
      provider: { "@type": "ArchiveOrganization", name: archive, url: absolute(homeHref(language)) },
      about: namedEntities(article).map((entity) => entityLd(entity, language, absolute)),
    },
    breadcrumbs([
      [sections.home, absolute(homeHref(language))],
      [sections.list, absolute(articlesHref(language))],
      [title, url],
    ]),
  ]);
}

/** An entity as schema.org describes it. */
export function entityJsonLd(entity: Entity, { language, absolute, sections }: JsonLdOptions) {
  const { kind, slug, names, aliases, traditional, country } = entity;
  const own = entityLd(entity, language, absolute);
  const others = [names.en, names.zh, traditional, ...aliases].filter((name) => name !== null && name !== own.name);
  return graph([
    {
      ...own,
      "@id": own.url,
      ...(others.length === 0 ? {} : { alternateName: [...new Set(others)] }),
      ...(country === null || kind === "person"
        ? {}
        : { [LIES_IN[kind] ?? "location"]: entityLd(country, language, absolute) }),
    },
    breadcrumbs([
      [sections.home, absolute(homeHref(language))],
      [sections.list, absolute(collectionHref(language, kind))],
      [nameIn(names, language, slug), own.url],
    ]),
  ]);
}

/** The whole archive as schema.org's Dataset, with the forms in which it is given: media type and address. */
export function datasetJsonLd({
  name,
  description,
  url,
  archive,
  forms,
}: {
  name: string;
  description: string;
  url: string;
  archive: string;
  forms: readonly { type: string; href: string }[];
}) {
  return graph([
    {
      "@type": "Dataset",
      "@id": url,
      url,
      name,
      description,
      isAccessibleForFree: true,
      inLanguage: Object.values(LANGUAGE_TAGS),
      creator: { "@type": "ArchiveOrganization", name: archive },
      distribution: forms.map(({ type, href }) => ({
        "@type": "DataDownload",
        encodingFormat: type,
        contentUrl: href,
      })),
    },
  ]);
}

function entityLd({ kind, slug, code, names }: EntityRef, language: Language, absolute: Absolute) {
  return {
    "@type": TYPES[kind],
    name: nameIn(names, language, slug),
    url: absolute(entityHref(language, kind, slug)),
    ...(kind === "country" && code !== null ? { identifier: code } : {}),
  };
}

function breadcrumbs(trail: readonly (readonly [name: string, url: string])[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(([name, item], at) => ({ "@type": "ListItem", position: at + 1, name, item })),
  };
}

function graph(things: readonly object[]) {
  return { "@context": "https://schema.org", "@graph": things };
}
