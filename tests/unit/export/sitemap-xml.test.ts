import { expect, test } from "vitest";
import { escapeXml } from "@/lib/export/escape-xml";
import { sitemapXml } from "@/lib/export/sitemap-xml";

test("each page stands in every language and names the others", () => {
  const xml = sitemapXml([{ path: "/about", changed: "2025-08-29T00:00:00Z" }], (href) => `https://a.example${href}`);
  expect(xml.match(/<loc>[^<]*/g)).toEqual(["<loc>https://a.example/about", "<loc>https://a.example/zh/about"]);
  expect(xml.match(/hreflang="zh-Hans" href="https:\/\/a\.example\/zh\/about"/g)).toHaveLength(2);
  expect(xml).toContain("<lastmod>2025-08-29T00:00:00Z</lastmod>");
});

test("what XML reserves is escaped", () => {
  expect(escapeXml(`<a href="x">&'`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
});
