import { getApiBatch } from "@/lib/site/get-api-batch";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  return getApiBatch(request, (await params).number);
}
