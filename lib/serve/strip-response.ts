import type { OutgoingHttpHeaders as Headers, ServerResponse } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { collectResponse } from "./collect-response";
import { withoutFramework } from "./without-framework";

/**
 * Takes the framework's code from a page on its way out; what is no HTML passes as it is written, piece by piece. A page is held
 * back until it is whole: the framework sends it in few pieces, and what it says of itself stands at its end.
 */
export function stripResponse(response: ServerResponse): void {
  const { writeHead, write, end } = response;
  let isDecided = false;
  const decide = () => {
    if (isDecided) return;
    isDecided = true;
    Object.assign(response, { writeHead, write, end });
    if (!String(response.getHeader("content-type") ?? "").startsWith("text/html")) return;
    collectResponse(response, (status, { "content-encoding": encoding }, body) => {
      const page = body.length > 0 && isReadable(encoding) ? stripped(body, encoding === "gzip") : body;
      response.removeHeader("transfer-encoding");
      // What was asked for the head alone says nothing of how long the page is.
      if (page.length > 0) response.setHeader("Content-Length", page.length);
      else response.removeHeader("content-length");
      response.writeHead(status);
      response.end(page);
    });
  };
  response.writeHead = ((status: number, ...rest: (string | Headers | undefined)[]) => {
    const headers = rest.find((argument) => typeof argument === "object");
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
    decide();
    return response.writeHead(status);
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => {
    decide();
    return response.write(...args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    decide();
    return response.end(...args);
  }) as typeof end;
}

function isReadable(encoding: unknown): boolean {
  return encoding === undefined || encoding === "gzip";
}

function stripped(body: Buffer, isCompressed: boolean): Buffer {
  const page = Buffer.from(withoutFramework((isCompressed ? gunzipSync(body) : body).toString("utf8")));
  return isCompressed ? gzipSync(page) : page;
}
