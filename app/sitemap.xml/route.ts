import { getSitemapIndex } from "@/lib/site/get-sitemap";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(await getSitemapIndex(), { headers: { "content-type": "application/xml; charset=utf-8" } });
}
