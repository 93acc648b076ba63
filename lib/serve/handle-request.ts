import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { splitLanguage } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { answerFromKept } from "./answer-from-kept";
import { answerAtTheDoor } from "./api-doors";
import { failurePage } from "./failure-page";
import { guardResponse, type Substitute } from "./guard-response";
import { fetchMissingPage, isMissingPage } from "./missing-page";
import type { PageCache } from "./page-cache";
import { createRateLimit, type RateLimitOptions } from "./rate-limit";
import { refuseMethod } from "./refuse-method";
import { repairTarget } from "./repair-target";
import { isEmbed, securityHeaders } from "./security-headers";
import { keptPageKey } from "./sent-page";
import { stripResponse } from "./strip-response";

export type FrameworkHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Options = {
  dev: boolean;
  log: (line: string) => void;
  /** Whether the database cannot be reached: a fault is then "try again later" (503), not ours (500). */
  unavailable: () => boolean;
  pages: PageCache;
  rateLimit?: RateLimitOptions;
};

const READING = ["GET", "HEAD", "OPTIONS"];
/** OAI-PMH reads by POST too. */
const HARVESTING = [...READING, "POST"];
/** No reader and no test of the archive makes so many: a thousand in a second, a minute long. */
const RATE_LIMIT: RateLimitOptions = { quota: 60_000, windowSeconds: 60 };
const RETRY_AFTER_SECONDS = "5";

/** Every request passes here on its way to Next: repaired, given our headers, and never left without an answer. */
export function createHandler({ dev, log, unavailable, pages, rateLimit = RATE_LIMIT }: Options) {
  const limit = createRateLimit(rateLimit);
  function failure(asked: number, requestId: string, html: boolean, language: Language): Substitute {
    const status = asked === 500 && unavailable() ? 503 : asked;
    const headers = {
      "X-Request-Id": requestId,
      "Cache-Control": "no-store",
      ...(status === 503 && { "Retry-After": RETRY_AFTER_SECONDS }),
      "Content-Type": html ? "text/html; charset=utf-8" : "application/problem+json",
    };
    const title = status === 503 ? "The database does not answer" : "Internal error";
    const problem = { type: "about:blank", title, status, instance: `urn:uuid:${requestId}` };
    const body = Buffer.from(
      html ? failurePage(status === 503 ? 503 : 500, requestId, language) : JSON.stringify(problem),
    );
    return { status, headers, body };
  }

  return async (request: IncomingMessage, response: ServerResponse, framework: Promise<FrameworkHandler>) => {
    const requestId = randomUUID();
    const { method = "GET" } = request;
    const https = request.headers["x-forwarded-proto"] === "https";
    const target = repairTarget(request.url ?? "/");
    const headers = securityHeaders({ dev, https, embed: isEmbed(target) });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const api = target.startsWith("/api/");
    const { language } = splitLanguage(target);
    request.url = target;
    request.headers["x-request-id"] = requestId;
    response.once("finish", () => {
      if (response.statusCode >= 500)
        log(`${response.statusCode} ${method} ${target.slice(0, 200)} request ${requestId}`);
    });

    // The archive is only read over HTTP. Next's own development tools do post.
    const allowed = isHarvest(target) ? HARVESTING : READING;
    if (!allowed.includes(method) && !(dev && target.startsWith("/__next"))) {
      refuseMethod(response, allowed, api);
      return;
    }

    if (isForPrograms(target) && answerAtTheDoor(request, response, limit)) return;

    const pageKey = dev ? null : keptPageKey(request, target);
    if (pageKey !== null && answerFromKept(pages, pageKey, request, response)) return;

    // Development needs it to reload.
    if (!dev && !api && request.headers.rsc === undefined && !target.startsWith("/_next/")) stripResponse(response);
    guardResponse(response, {
      substituteFor(status, contentType) {
        const html = contentType.startsWith("text/html");
        if (status >= 500 && !dev && (html || api)) return Promise.resolve(failure(status, requestId, html, language));
        if (status === 404 && html && !target.startsWith("/_next/") && !isMissingPage(target)) {
          return fetchMissingPage(request, target).catch(() => failure(500, requestId, true, language));
        }
        return null;
      },
    });
    if (isMissingPage(target)) response.statusCode = 404;
    try {
      const handle = await framework;
      await handle(request, response);
    } catch (error) {
      log(`request ${requestId}: ${error instanceof Error ? error.stack : String(error)}`);
      if (response.headersSent) response.destroy();
      else {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.writeHead(500);
        response.end();
      }
    }
  };
}

/** What programs ask in earnest, and may ask too often. */
function isForPrograms(target: string): boolean {
  return /^\/(?:api\/|(?:zh\/)?export\/|oembed\b)/.test(target) || isHarvest(target);
}

function isHarvest(target: string): boolean {
  return /^\/oai(?:\?|$)/.test(target);
}
