import "server-only";
import { heldResponse } from "./held-response";

const HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id",
  "cache-control": "public, max-age=0, must-revalidate",
};

/** A JSON answer that a client may keep and ask after: 304 when its ETag is still right. */
export function jsonResponse(request: Request, value: unknown): Response {
  return heldResponse(request, JSON.stringify(value), {
    ...HEADERS,
    "content-type": "application/json; charset=utf-8",
  });
}

/** `more` are further members of the document. */
export type Problem = {
  status: 400 | 404 | 410 | 501 | 503;
  title: string;
  detail: string;
  parameter?: string;
  allowed?: readonly string[];
  more?: Record<string, unknown>;
};

/** The answer for a thing that is found at another address of the API from now on. */
export function movedResponse(request: Request, location: string): Response {
  return new Response(null, { status: 308, headers: { ...HEADERS, location: location + new URL(request.url).search } });
}

/** A refusal as `application/problem+json` (RFC 9457) that names what was wrong and what is allowed. */
export function problemResponse({ status, more, ...problem }: Problem): Response {
  return new Response(JSON.stringify({ type: "about:blank", status, ...problem, ...more }), {
    status,
    headers: { ...HEADERS, "cache-control": "no-store", "content-type": "application/problem+json; charset=utf-8" },
  });
}

/** The refusal of an unknown thing under a known address. */
export function unknownThing(detail: string): Response {
  return problemResponse({ status: 404, title: "Not found", detail });
}
