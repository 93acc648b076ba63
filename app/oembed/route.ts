import { getOEmbed } from "@/lib/site/get-o-embed";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getOEmbed(request);
}
