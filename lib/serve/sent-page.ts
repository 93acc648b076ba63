import type { OutgoingHttpHeaders as Headers, IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { localizedHref, splitLanguage } from "@/lib/archive/hrefs";
import { takesGzip } from "./takes-gzip";
import { withoutFramework } from "./without-framework";

/** A whole answer as it goes over the wire, made once from a kept page and given to everybody until that changes. */
export type SentPage = { headers: Headers; etag: string; body: Buffer; gzip: Buffer };

/**
 * The key under which Next keeps the page that a request asks for, or null where the answer may depend on more than
 * the path: a query, a part of a page for the framework's router, anything but reading.
 */
export function keptPageKey(request: IncomingMessage, target: string): string | null {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  if (target.includes("?") || request.headers.rsc !== undefined) return null;
  if (target.endsWith("/") && target !== "/") return null;
  if (/^\/(?:api|_next)(?:\/|$)/.test(target)) return null;
  const { language, path } = splitLanguage(target);
  if (language === "zh") return localizedHref("zh", path);
  return path === "/" ? "/en" : `/en${path}`;
}

/** What describes the page itself; everything else belongs to one answer (its length, whether TLS is in front …). */
const KEPT_HEADERS = ["content-type", "cache-control", "vary", "link", "x-nextjs-cache"];

/** The answer to send, without the framework's code; null where this is not a page that can be kept, whole and plain. */
export function toSentPage(status: number, headers: Headers, body: Buffer): SentPage | null {
  const { etag } = headers;
  if (status !== 200 || !["HIT", "MISS"].includes(String(headers["x-nextjs-cache"]))) return null;
  if (headers["content-encoding"] !== undefined || typeof etag !== "string" || body.length === 0) return null;
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT_HEADERS.includes(name)));
  const isPage = String(headers["content-type"]).startsWith("text/html");
  const sent = isPage ? Buffer.from(withoutFramework(body.toString("utf8"))) : body;
  return { headers: kept, etag, body: sent, gzip: gzipSync(sent) };
}

/** Whether Next had the page already, and so keeps it. */
export function isKept({ headers }: SentPage): boolean {
  return headers["x-nextjs-cache"] === "HIT";
}

/** Whether the page of an article is asked for: one may be of any length. */
export function isArticleKey(pageKey: string): boolean {
  return /^\/(?:en|zh)\/articles\/[^/]+$/.test(pageKey);
}

export function sentPageBytes({ body, gzip }: SentPage): number {
  return body.length + gzip.length + 2048;
}

/** Answers with a kept page: 304 to those who hold it, compressed for those who take that. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: SentPage): void {
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value);
  response.setHeader("ETag", page.etag);
  if (holds(request.headers["if-none-match"], page.etag)) {
    response.removeHeader("content-type");
    response.writeHead(304).end();
    return;
  }
  const compressed = takesGzip(request);
  const body = compressed ? page.gzip : page.body;
  if (compressed) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", body.length);
  response.writeHead(200);
  response.end(request.method === "HEAD" ? undefined : body);
}

function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  const held = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return held.includes(etag.replace(/^W\//, "")) || held.includes("*");
}
