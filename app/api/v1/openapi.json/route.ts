import { getOpenApi } from "@/lib/site/get-open-api";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  return getOpenApi(request);
}
