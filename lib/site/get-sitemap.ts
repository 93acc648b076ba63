import "server-only";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import {
  apiPageHref,
  articleHref,
  batchesHref,
  collectionHref,
  coverageHref,
  dataHref,
  entityHref,
  networkHref,
  outletHref,
  topicHref,
} from "@/lib/archive/hrefs";
import { listSitemapArticles, listSitemapMonths, listSitemapPages } from "@/lib/db/list-sitemap";
import { type SitemapEntry, sitemapIndexXml, sitemapXml } from "@/lib/export/sitemap-xml";
import { compareHref } from "@/lib/search/compare-query";
import { figuresHref } from "@/lib/search/figures-query";
import { registerHref } from "@/lib/search/register-href";
import { timelineHref } from "@/lib/search/timeline-query";
import { siteDatabase } from "./database";
import { absoluteUrl } from "./site-url";

/** The sitemap of sitemaps: one of the pages about things, one for each month of articles. */
export async function getSitemapIndex(): Promise<string> {
  const months = await listSitemapMonths(siteDatabase());
  const parts = months.map(({ month, changed }) => ({ path: `/sitemap/articles-${month}.xml`, changed }));
  return sitemapIndexXml([{ path: "/sitemap/pages.xml", changed: null }, ...parts], absoluteUrl);
}

/** One sitemap by its file name ("articles-2025-08.xml"), or null. */
export async function getSitemap(part: string): Promise<string | null> {
  if (part === "pages.xml") return sitemapXml(await listPages(), absoluteUrl);
  const month = /^articles-(\d{4}-\d{2}|undated)\.xml$/.exec(part)?.[1];
  if (month === undefined) return null;
  const articles = await listSitemapArticles(siteDatabase(), month);
  if (articles.length === 0) return null;
  return sitemapXml(
    articles.map(({ slug, changed }) => ({ path: articleHref("en", slug), changed })),
    absoluteUrl,
  );
}

async function listPages(): Promise<SitemapEntry[]> {
  const things = await listSitemapPages(siteDatabase());
  const fixed = [
    "/",
    "/about",
    dataHref("en"),
    apiPageHref("en"),
    "/search-help",
    "/articles",
    "/outlets",
    "/topics",
    batchesHref("en"),
    coverageHref("en"),
    timelineHref("en"),
    figuresHref("en"),
    registerHref("en"),
    compareHref("en"),
    networkHref("en"),
    ...ENTITY_KINDS.map((kind) => collectionHref("en", kind)),
  ];
  const pages = things.map(({ kind, slug }) => {
    if (kind === "outlet") return outletHref("en", slug);
    return kind === "topic" ? topicHref("en", slug) : entityHref("en", kind, slug);
  });
  return [...fixed, ...pages].map((path) => ({ path, changed: null }));
}
