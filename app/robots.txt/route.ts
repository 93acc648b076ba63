import { absoluteUrl } from "@/lib/site/site-url";

export const dynamic = "force-dynamic";

export function GET(): Response {
  const rules = ["User-agent: *", "Allow: /", "", `Sitemap: ${absoluteUrl("/sitemap.xml")}`, ""];
  return new Response(rules.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
