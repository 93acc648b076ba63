import { absoluteUrl } from "@/lib/site/site-url";

export const dynamic = "force-dynamic";

export function GET(): Response {
  // A list whole, in six forms, for every search: that is for people and their programs.
  const rules = [
    "User-agent: *",
    "Allow: /",
    "Disallow: /export/",
    "Disallow: /zh/export/",
    "",
    `Sitemap: ${absoluteUrl("/sitemap.xml")}`,
    "",
  ];
  return new Response(rules.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
