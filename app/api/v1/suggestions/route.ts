import { getApiSuggestions } from "@/lib/site/get-api-suggestions";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getApiSuggestions(request);
}
