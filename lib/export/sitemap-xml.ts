import { alternateHrefs } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, LANGUAGES } from "@/lib/archive/language";
import type { Absolute } from "./article-json";
import { escapeXml } from "./escape-xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A language-free path of the site and when what it shows last changed (ISO 8601), if that is known. */
export type SitemapEntry = { path: string; changed: string | null };

/** A sitemap of pages: each in every language, each naming the others. */
export function sitemapXml(entries: readonly SitemapEntry[], absolute: Absolute): string {
  const urls = entries.flatMap(({ path, changed }) => {
    const alternates = alternateHrefs(path);
    const links = LANGUAGES.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[language]}" href="${escapeXml(absolute(alternates[language]))}"/>`,
    ).join("");
    return LANGUAGES.map(
      (language) => `<url><loc>${escapeXml(absolute(alternates[language]))}</loc>${lastmod(changed)}${links}</url>`,
    );
  });
  return `${HEAD}<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

/** A sitemap of sitemaps. */
export function sitemapIndexXml(parts: readonly SitemapEntry[], absolute: Absolute): string {
  const sitemaps = parts.map(
    ({ path, changed }) => `<sitemap><loc>${escapeXml(absolute(path))}</loc>${lastmod(changed)}</sitemap>`,
  );
  return `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${sitemaps.join("\n")}\n</sitemapindex>\n`;
}

function lastmod(changed: string | null): string {
  return changed === null ? "" : `<lastmod>${escapeXml(changed)}</lastmod>`;
}
