import type { IncomingMessage, ServerResponse } from "node:http";
import { clientOf, isOwnMachine } from "./client-of";
import { type RateLimit, rateLimitHeaders } from "./rate-limit";

/** What browsers may send to the API from pages of other sites, and for how long they need not ask again. */
const PREFLIGHT = {
  Allow: "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Max-Age": "86400",
  "Content-Length": "0",
};

/**
 * What an address for programs does with a request before any page is made: it counts it, answers the question of a
 * browser whether it may ask from another site, and refuses who asks too often. Answers whether it is done with.
 */
export function answerAtTheDoor(request: IncomingMessage, response: ServerResponse, limit: RateLimit): boolean {
  const allowance = limit(clientOf(request));
  for (const [name, value] of Object.entries(rateLimitHeaders(allowance))) response.setHeader(name, value);
  if (!allowance.allowed && !isOwnMachine(request)) {
    const detail = `More than ${allowance.quota} requests in ${allowance.window} seconds. Go on in ${allowance.seconds} seconds.`;
    const problem = { type: "about:blank", status: 429, title: "Too many requests", detail };
    response.writeHead(429, {
      "Retry-After": String(allowance.seconds),
      "Content-Type": "application/problem+json; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : JSON.stringify(problem));
    return true;
  }
  if (request.method !== "OPTIONS") return false;
  response.writeHead(204, PREFLIGHT);
  response.end();
  return true;
}
