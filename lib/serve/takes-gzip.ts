import type { IncomingMessage } from "node:http";

const ACCEPTED = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

/** Whether the client that asks takes an answer compressed with gzip. */
export function takesGzip(request: IncomingMessage): boolean {
  return ACCEPTED.test(String(request.headers["accept-encoding"] ?? ""));
}
