import { getApiTimeline } from "@/lib/site/get-api-timeline";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getApiTimeline(request);
}
