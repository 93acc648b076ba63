import "server-only";
import { createHash } from "node:crypto";

/** An answer that a client may keep and ask after: 304 when the ETag it holds is still right. */
export function heldResponse(request: Request, body: string, stated: Record<string, string>): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { ...stated, etag };
  const held =
    request.headers
      .get("if-none-match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  if (held.includes(etag) || held.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
