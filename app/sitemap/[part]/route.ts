import { getSitemap } from "@/lib/site/get-sitemap";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const sitemap = await getSitemap((await params).part);
  if (sitemap === null) return new Response("Not found\n", { status: 404, headers: { "content-type": "text/plain" } });
  return new Response(sitemap, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
