import { getReadiness } from "@/lib/site/get-readiness";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const { ready, reason } = await getReadiness();
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return ready
    ? new Response("ready\n", { headers })
    : new Response(`not ready: ${reason}\n`, { status: 503, headers: { ...headers, "retry-after": "5" } });
}
