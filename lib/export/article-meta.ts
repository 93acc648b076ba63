import { type Article, nameIn } from "@/lib/archive/article";
import { LANGUAGE_TAGS, type Language, languageOfText } from "@/lib/archive/language";
import { namedEntities } from "./named-entities";

/**
 * What reference managers read in the head of an article's page, by name: Zotero takes it for a newspaper article (its
 * translator "Embedded Metadata": `z:itemType`, then Dublin Core and PRISM). `abstract` says what kind of text it is.
 */
export function articleMeta(
  article: Article,
  { url, archive, abstract, language }: { url: string; archive: string; abstract: string; language: Language },
): Record<string, string | string[]> {
  const { title, outlet, published, curated } = article;
  const meta: Record<string, string | string[]> = {
    "z:itemType": "newspaperArticle",
    "DC.type": "Text",
    "DC.title": title,
    "DC.language": LANGUAGE_TAGS[languageOfText(title)],
    "DC.identifier": url,
    "DC.description": abstract,
    "DC.subject": namedEntities(article).map(({ names, slug }) => nameIn(names, language, slug)),
    "DC.relation.isPartOf": archive,
  };
  if (outlet) {
    const name = nameIn(outlet.names, language, outlet.name);
    meta["prism.publicationName"] = name;
    meta["DC.publisher"] = name;
  }
  if (published !== null) {
    meta["prism.publicationDate"] = published;
    meta["DC.date"] = published;
  }
  if (curated.sourceUrl !== null) meta["DC.source"] = curated.sourceUrl;
  if (curated.rights !== null) meta["DC.rights"] = curated.rights;
  return meta;
}
