export const dynamic = "force-dynamic";

/** The process answers; whether it can read the archive is what /readyz says. */
export function GET(): Response {
  return new Response("ok\n", {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
