import "server-only";
import { createHash } from "node:crypto";

const HEADERS = { "access-control-allow-origin": "*", "cache-control": "public, max-age=0, must-revalidate" };

/** A JSON answer that a client may keep and ask after: 304 when its ETag is still right. */
export function jsonResponse(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { ...HEADERS, etag, "content-type": "application/json; charset=utf-8" };
  const held =
    request.headers
      .get("if-none-match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  if (held.includes(etag) || held.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

export type Problem = {
  status: 400 | 404;
  title: string;
  detail: string;
  parameter?: string;
  allowed?: readonly string[];
};

/** A refusal as `application/problem+json` (RFC 9457) that names what was wrong and what is allowed. */
export function problemResponse({ status, ...problem }: Problem): Response {
  return new Response(JSON.stringify({ type: "about:blank", status, ...problem }), {
    status,
    headers: { ...HEADERS, "cache-control": "no-store", "content-type": "application/problem+json; charset=utf-8" },
  });
}

/** The refusal of an unknown thing under a known address. */
export function unknownThing(detail: string): Response {
  return problemResponse({ status: 404, title: "Not found", detail });
}
