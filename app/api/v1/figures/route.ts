import { getApiFigures } from "@/lib/site/get-api-figures";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getApiFigures(request);
}
