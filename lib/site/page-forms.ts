import "server-only";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { apiArticleHref, apiEntityHref, articleHref, citeHref, entityHref, oEmbedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { exportsIn } from "./messages/exports";
import type { PageForm } from "./page-metadata";
import { absoluteUrl } from "./site-url";

const card = (url: string): PageForm => ({ type: "application/json+oembed", title: "oEmbed", href: oEmbedHref(url) });

/** The forms of an article besides its page: as data, as references, and as a card. */
export function articleForms(slug: string, language: Language): PageForm[] {
  const { form } = exportsIn(language);
  const file = (name: "bib" | "ris" | "json") => citeHref(language, slug, { file: `cite.${name}` });
  return [
    { type: "application/json", title: "JSON", href: apiArticleHref(slug) },
    { type: "application/x-bibtex", title: form.bib, href: file("bib") },
    { type: "application/x-research-info-systems", title: form.ris, href: file("ris") },
    { type: "application/vnd.citationstyles.csl+json", title: form.json, href: file("json") },
    card(absoluteUrl(articleHref(language, slug))),
  ];
}

/** The forms of an entity besides its page. */
export function entityForms(kind: EntityKind, slug: string, language: Language): PageForm[] {
  const data = { type: "application/json", title: "JSON", href: apiEntityHref(kind, slug) };
  return kind === "country" ? [data, card(absoluteUrl(entityHref(language, kind, slug)))] : [data];
}
