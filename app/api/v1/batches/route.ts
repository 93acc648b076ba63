import { getApiBatches } from "@/lib/site/get-api-batches";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getApiBatches(request);
}
