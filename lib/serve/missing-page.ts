import { request as httpRequest, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { localizedHref, splitLanguage } from "@/lib/archive/hrefs";
import type { Substitute } from "./guard-response";
import { takesGzip } from "./takes-gzip";

/** The language-free address of the page that says an address is not in the archive. It answers 404, or what it states. */
export const MISSING_PATH = "/missing";

/** Whether `target` is the address of that page itself. */
export function isMissingPage(target: string): boolean {
  return splitLanguage(target).path.split("?", 1)[0] === MISSING_PATH;
}

/** The address of that page for somebody who asked for `target`, in the language they asked in. */
export function missingTarget(target: string): string {
  const { language, path } = splitLanguage(target);
  return `${localizedHref(language, MISSING_PATH)}?path=${encodeURIComponent(path.slice(0, 1_000))}`;
}

/** How that page says, in its head, that another status than 404 is the right one. */
const STATUS_MARK = /<meta name="answer-status" content="(4\d\d)"/;

/** The status that the page asks to be sent with: 410 where something was at the address once. */
export function statusOfMissingPage(html: string): number {
  return Number(STATUS_MARK.exec(html)?.[1] ?? 404);
}

/**
 * The page for `request` in place of a 404, asked of this very server. Next's `notFound()` answers 404 with a page that
 * is empty until its scripts have run; an ordinary page is whole without them, but cannot set its status: it states it.
 */
export async function fetchMissingPage(request: IncomingMessage, target: string): Promise<Substitute> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const { localAddress, localPort } = request.socket;
    const headers = { "accept-encoding": "identity", accept: "text/html" };
    const asked = { host: localAddress, port: localPort, path: missingTarget(target), headers };
    httpRequest(asked, resolve).on("error", reject).end();
  });
  const page = await buffer(answer);
  const compressed = takesGzip(request);
  const headers = {
    "Content-Type": answer.headers["content-type"],
    "Content-Encoding": compressed ? "gzip" : undefined,
    Vary: "Accept-Encoding",
    "Cache-Control": "no-cache",
  };
  const status = answer.statusCode === 404 ? statusOfMissingPage(page.toString("utf8")) : (answer.statusCode ?? 404);
  return { status, headers, body: compressed ? gzipSync(page) : page };
}
