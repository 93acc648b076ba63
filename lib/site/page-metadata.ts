import "server-only";
import type { Metadata } from "next";
import { alternateHrefs, exportHref, localizedHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, LANGUAGES, type Language } from "@/lib/archive/language";
import { formatSearchQuery } from "@/lib/search/articles-href";
import { FEED_FORMS, feedHref } from "@/lib/search/feed-href";
import type { SearchQuery } from "@/lib/search/search-query";
import { FEED_TYPES } from "./feed-types";
import { EXPORT_FORMS, EXPORT_TYPES, exportsIn } from "./messages/exports";
import { feedsIn } from "./messages/feeds";
import { SHARE_IMAGE } from "./share-image";
import { PICTURE_SIZE } from "./shown-on-picture";
import { absoluteUrl, siteUrl } from "./site-url";

type PageDescription = {
  language: Language;
  /** The page's canonical address without its language: "/articles/2025-08-14-…", with its query if it has one. */
  path: string;
  title: string;
  description?: string | null;
  siteName: string;
  /** What OpenGraph calls the page. */
  type?: "website" | "article";
  /** `noindex`: a page that no search engine should list, such as a search result. */
  indexed?: boolean;
  published?: string | null;
  /** The address of its own picture, where it has one. */
  picture?: string;
  /** The list that the page shows or leads to, whose feed a reader finds by the page. */
  list?: SearchQuery;
  /** The other forms of what the page shows. */
  forms?: readonly PageForm[];
  /** What else stands in the head, by name. */
  other?: Record<string, string | string[]>;
};

/** The longest description that search engines show. */
const LONGEST_DESCRIPTION = 300;

/** What the head of every page says: title, canonical address, the same page in the other language, OpenGraph. */
export function pageMetadata(page: PageDescription): Metadata {
  const {
    language,
    path,
    title,
    siteName,
    type = "website",
    indexed = true,
    published,
    picture,
    list,
    forms = [],
    other,
  } = page;
  const description = shorten(page.description ?? null);
  const url = absoluteUrl(localizedHref(language, path));
  const alternates = alternateHrefs(path);
  const image = picture
    ? { url: absoluteUrl(picture), ...PICTURE_SIZE, type: "image/png", alt: title }
    : {
        url: absoluteUrl(SHARE_IMAGE.path),
        width: SHARE_IMAGE.width,
        height: SHARE_IMAGE.height,
        type: "image/png",
        alt: SHARE_IMAGE.alt,
      };
  return {
    metadataBase: new URL(siteUrl()),
    title: title === siteName ? title : `${title} · ${siteName}`,
    description,
    other,
    robots: indexed ? undefined : { index: false, follow: true },
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(LANGUAGES.map((each) => [LANGUAGE_TAGS[each], absoluteUrl(alternates[each])])),
        "x-default": absoluteUrl(alternates.en),
      },
      types: { ...(list && listForms(list, language)), ...formsOf(forms) },
    },
    openGraph: {
      title,
      description,
      url,
      siteName,
      locale: language === "zh" ? "zh_CN" : "en_GB",
      images: [image],
      alternateLocale: language === "zh" ? "en_GB" : "zh_CN",
      ...(type === "article" ? { type, publishedTime: published ?? undefined } : { type }),
    },
    twitter: { card: "summary_large_image", title, description, images: [{ url: image.url, alt: image.alt }] },
  };
}

/** Another form of a page: its media type, what it is called, and where it is. */
export type PageForm = { type: string; title: string; href: string };

/** The head of a card for other sites, whose page is at `href`. */
export function embedMetadata(title: string, href: string): Metadata {
  return { title, robots: { index: false, follow: true }, alternates: { canonical: absoluteUrl(href) } };
}

function listForms(list: SearchQuery, language: Language) {
  const { form } = feedsIn(language);
  const exported = exportsIn(language);
  const search = formatSearchQuery({ ...list, page: 1 });
  return formsOf([
    ...FEED_FORMS.map((each) => ({
      type: FEED_TYPES[each],
      title: form[each],
      href: feedHref(language, each, list),
    })),
    ...EXPORT_FORMS.map((each) => ({
      type: EXPORT_TYPES[each],
      title: exported.form[each],
      href: exportHref(language, each, search),
    })),
  ]);
}

function formsOf(forms: readonly PageForm[]) {
  return Object.fromEntries(forms.map(({ type, title, href }) => [type, [{ title, url: absoluteUrl(href) }]]));
}

function shorten(text: string | null): string | undefined {
  if (text === null || text === "") return undefined;
  return text.length <= LONGEST_DESCRIPTION ? text : `${[...text].slice(0, LONGEST_DESCRIPTION - 1).join("")}…`;
}
