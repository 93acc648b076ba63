import { getApiArticle } from "@/lib/site/get-api-article";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return getApiArticle(request, (await params).slug);
}
