import type { OutgoingHttpHeaders as Headers, ServerResponse } from "node:http";
import { cacheControlFor } from "./cache-control";

/** A page to send in place of the one that was on its way. */
export type Substitute = { status: number; headers: Headers; body: Buffer };

type Guard = {
  /** The page for a status, where the one that Next makes will not do; null keeps Next's. */
  substituteFor: (status: number, contentType: string) => Promise<Substitute> | null;
};

/** What describes a body, and goes with it. */
const BODY_HEADERS = ["content-encoding", "content-length", "transfer-encoding", "etag", "vary", "cache-control"];

/**
 * Watches what Next is about to send and mends it at the last moment, when status and headers are final: the cache
 * lifetime of kept pages, one place to lead to, and the whole of a page that Next sends empty. Next's writes to a page
 * that is replaced go nowhere; its end sends the substitute.
 */
export function guardResponse(response: ServerResponse, { substituteFor }: Guard): void {
  const writeHead = response.writeHead;
  const write = response.write;
  const end = response.end;
  let substitute: Promise<Substitute> | null = null;

  response.writeHead = ((status: number, ...rest: (string | Headers | undefined)[]) => {
    if (substitute) return response;
    const headers = rest.find((argument) => typeof argument === "object");
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
    substitute = substituteFor(status, String(response.getHeader("content-type") ?? ""));
    // Awaited when Next has ended its own page.
    substitute?.catch(() => {});
    if (substitute) return response;
    const cacheControl = response.getHeader("cache-control");
    if (typeof cacheControl === "string") response.setHeader("Cache-Control", cacheControlFor(cacheControl));
    // Next states it twice where a page that leads elsewhere is rendered and kept at once.
    const location = response.getHeader("location");
    if (Array.isArray(location)) response.setHeader("Location", location[0] ?? "");
    return writeHead.call(response, status);
  }) as typeof response.writeHead;

  response.write = ((...args: Parameters<typeof write>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return substitute ? true : write.apply(response, args);
  }) as typeof response.write;

  async function sendSubstitute(coming: Promise<Substitute>) {
    try {
      const { status, headers, body } = await coming;
      for (const name of BODY_HEADERS) response.removeHeader(name);
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
      response.statusCode = status;
      writeHead.call(response, status, { "Content-Length": body.byteLength });
      end.call(response, response.req.method === "HEAD" ? "" : body, "utf8");
    } catch {
      response.destroy();
    }
  }

  let ended = false;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (!substitute) return end.apply(response, args);
    if (!ended) void sendSubstitute(substitute);
    ended = true;
    return response;
  }) as typeof response.end;
}
