import { getApiArticles } from "@/lib/site/get-api-articles";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getApiArticles(request);
}
