import { getApiEntities } from "@/lib/site/get-api-entities";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getApiEntities(request);
}
