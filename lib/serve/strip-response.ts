import type { OutgoingHttpHeaders as Headers, ServerResponse } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { withoutFramework } from "./without-framework";

/**
 * Takes the framework's code from a page on its way out; what is no HTML passes as it is written, piece by piece. A page is held
 * back until it is whole: the framework sends it in few pieces, and what it says of itself stands at its end.
 */
export function stripResponse(response: ServerResponse): void {
  const { writeHead, write, end } = response;
  const chunks: Buffer[] = [];
  let isPage: boolean | null = null;
  // Decided once, when the headers are. What is put around these three later, to compress, stays where it is.
  const isHeld = () => {
    isPage ??= String(response.getHeader("content-type") ?? "").startsWith("text/html");
    return isPage;
  };
  const hold = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };

  response.writeHead = ((status: number, ...rest: (string | Headers | undefined)[]) => {
    const headers = rest.find((argument) => typeof argument === "object");
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
    response.statusCode = status;
    return isHeld() ? response : writeHead.call(response, status);
  }) as typeof writeHead;

  response.write = ((...args: Parameters<typeof write>) => {
    if (!isHeld()) return write.apply(response, args);
    hold(args[0], args[1]);
    return true;
  }) as typeof write;

  response.end = ((...args: Parameters<typeof end>) => {
    if (!isHeld()) return end.apply(response, args);
    hold(args[0], args[1]);
    const page = strippedPage(Buffer.concat(chunks), response.getHeader("content-encoding"));
    // What was asked for the head alone says nothing of how long the page is.
    if (page.length > 0) response.setHeader("Content-Length", page.length);
    else response.removeHeader("content-length");
    writeHead.call(response, response.statusCode);
    return end.call(response, page, "utf8");
  }) as typeof end;
}

function isEncoding(encoding: unknown): encoding is BufferEncoding {
  return typeof encoding === "string" && Buffer.isEncoding(encoding);
}

/** The page without that code, compressed as it was. */
function strippedPage(body: Buffer, encoding: unknown): Buffer {
  if (body.length === 0 || (encoding !== undefined && encoding !== "gzip")) return body;
  const page = (encoding === "gzip" ? gunzipSync(body) : body).toString("utf8");
  const stripped = Buffer.from(withoutFramework(page));
  return encoding === "gzip" ? gzipSync(stripped) : stripped;
}
