import { expect, test } from "vitest";
import type { Article, ConnectedEntity } from "@/lib/archive/article";
import type { Entity } from "@/lib/archive/entity";
import { articleMeta } from "@/lib/export/article-meta";
import { articleJsonLd, entityJsonLd } from "@/lib/export/json-ld";

const country = (slug: string, en: string, zh: string, rest: Partial<ConnectedEntity> = {}): ConnectedEntity => {
  return {
    kind: "country",
    slug,
    code: slug.slice(0, 2).toUpperCase(),
    names: { en, zh },
    basis: "named",
    inherited: false,
    provisional: false,
    ...rest,
  };
};
const article: Article = {
  slug: "2025-08-14-forum",
  title: "中国—尼加拉瓜论坛 </script>",
  outlet: { slug: "people", name: "Ren Min Ri Bao", names: { en: "People’s Daily", zh: "人民日报" } },
  published: "2025-08-14T01:26:00+08:00",
  viewpoint: { text: "It was held.", citations: [] },
  groups: [],
  topics: [],
  mentions: [],
  entities: [
    country("nicaragua", "Nicaragua", "尼加拉瓜"),
    country("china", "China", "中国", { basis: "place" }),
    country("series", "Series", "系列", { inherited: true }),
  ],
  original: "",
  revision: 1,
  storedAt: "2026-01-02T03:04:05+08:00",
  removed: [],
  curated: { titles: { en: null, zh: null }, sourceUrl: "https://people.example/1", rights: null, note: null },
  duplicates: [],
};
const options = {
  language: "zh",
  absolute: (href: string) => `https://archive.example${href}`,
  archive: "鲁班档案馆",
  sections: { home: "首页", list: "文章" },
} as const;

test("a reference manager reads a newspaper article under its outlet's real name, and that it is a summary", () => {
  const url = "https://archive.example/zh/articles/2025-08-14-forum";
  expect(articleMeta(article, { url, archive: "鲁班档案馆", abstract: "摘要", language: "zh" })).toEqual({
    "z:itemType": "newspaperArticle",
    "DC.type": "Text",
    "DC.title": article.title,
    "DC.language": "zh-Hans",
    "DC.identifier": url,
    "DC.description": "摘要",
    "DC.subject": ["尼加拉瓜"],
    "DC.relation.isPartOf": "鲁班档案馆",
    "prism.publicationName": "人民日报",
    "DC.publisher": "人民日报",
    "prism.publicationDate": "2025-08-14T01:26:00+08:00",
    "DC.date": "2025-08-14T01:26:00+08:00",
    "DC.source": "https://people.example/1",
  });
});

test("what an article does not state is not made up", () => {
  const bare = { ...article, outlet: null, published: null, viewpoint: null };
  const meta = articleMeta(bare, { url: "", archive: "", abstract: "", language: "en" });
  expect(Object.keys(meta).filter((name) => /date|publi/i.test(name))).toEqual([]);
  const [story] = articleJsonLd(bare, options)["@graph"];
  expect(story).not.toHaveProperty("datePublished");
  expect(story).not.toHaveProperty("publisher");
  expect(story).not.toHaveProperty("abstract");
});

test("schema.org learns what the article is, what it names, and where it lies", () => {
  expect(articleJsonLd(article, options)).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "NewsArticle",
        "@id": "https://archive.example/zh/articles/2025-08-14-forum",
        headline: article.title,
        inLanguage: "zh-Hans",
        datePublished: article.published,
        dateModified: article.storedAt,
        publisher: { "@type": "NewsMediaOrganization", name: "人民日报" },
        about: [
          {
            "@type": "Country",
            name: "尼加拉瓜",
            identifier: "NI",
            url: "https://archive.example/zh/countries/nicaragua",
          },
        ],
      },
      { "@type": "BreadcrumbList", itemListElement: [{ position: 1 }, { position: 2 }, { position: 3 }] },
    ],
  });
});

test("an entity has its other names and the country it lies in", () => {
  const workshop: Entity = {
    kind: "workshop",
    slug: "luban-workshop-nicaragua",
    code: null,
    names: { en: "Luban Workshop in Nicaragua", zh: "尼加拉瓜鲁班工坊" },
    count: 1,
    provisional: false,
    traditional: "尼加拉瓜魯班工坊",
    facts: [],
    aliases: ["Nicaragua Luban Workshop"],
    partOf: null,
    parts: [],
    country: country("nicaragua", "Nicaragua", "尼加拉瓜"),
    located: [],
    members: [],
    memberOf: [],
    factOwners: [],
    connectedCount: 0,
  };
  expect(entityJsonLd(workshop, options)["@graph"][0]).toMatchObject({
    "@type": "EducationalOrganization",
    "@id": "https://archive.example/zh/workshops/luban-workshop-nicaragua",
    name: "尼加拉瓜鲁班工坊",
    alternateName: ["Luban Workshop in Nicaragua", "尼加拉瓜魯班工坊", "Nicaragua Luban Workshop"],
    location: { "@type": "Country", name: "尼加拉瓜" },
  });
  const [outcome] = entityJsonLd({ ...workshop, kind: "outcome" }, options)["@graph"];
  expect(outcome).toMatchObject({ "@type": "CreativeWork", contentLocation: { name: "尼加拉瓜" } });
  expect(outcome).not.toHaveProperty("location");
});
