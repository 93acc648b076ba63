import { getOai } from "@/lib/site/get-oai";
import { readForm } from "@/lib/site/read-form";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return getOai([...new URL(request.url).searchParams]);
}

export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  return fields === null ? new Response(null, { status: 413 }) : getOai(fields);
}
