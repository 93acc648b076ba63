import type { IncomingMessage, ServerResponse } from "node:http";
import { collectResponse } from "./collect-response";
import type { PageCache } from "./page-cache";
import { isArticleKey, isKept, type SentPage, sendPage, sentPageBytes, toSentPage } from "./sent-page";

/**
 * Answers with the bytes that a kept page made before, and is then done: true. Where Next keeps the page but its
 * bytes are not kept yet, the answer that Next is about to give is collected, kept under the page's own tags, and
 * sent; where Next keeps nothing, nothing is done here but for articles, whose page is sent without the framework's code
 * from the first time on. Next takes two thirds of a millisecond for a page that it
 * keeps, most of it for finding and hashing it again.
 */
export function answerFromKept(
  pages: PageCache,
  pageKey: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const key = `sent:${pageKey}`;
  const kept = pages.read(key);
  if (kept) {
    sendPage(request, response, kept.value as SentPage);
    return true;
  }
  const tags = pages.tagsOf(pageKey);
  if (tags === null && !(request.method === "GET" && isArticleKey(pageKey))) return false;
  const begunAt = pages.begin();
  const asked = { ...request.headers };
  // Next is asked for the whole page as it is; what this client takes is decided when it is sent.
  delete request.headers["accept-encoding"];
  delete request.headers["if-none-match"];
  collectResponse(response, (status, headers, body) => {
    Object.assign(request.headers, asked);
    const page = request.method === "GET" ? toSentPage(status, headers, body) : null;
    if (page) {
      if (tags !== null && isKept(page))
        pages.keep(key, { value: page, lastModified: Date.now() }, tags, sentPageBytes(page), begunAt);
      sendPage(request, response, page);
      return;
    }
    // Of a page that is only asked about, the length is that of the whole one that Next has.
    if (request.method === "HEAD") response.removeHeader("content-length");
    response.writeHead(status);
    response.end(body);
  });
  return false;
}
