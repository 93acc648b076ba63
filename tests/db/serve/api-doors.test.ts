import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandler } from "@/lib/serve/handle-request";
import { createPageCache } from "@/lib/serve/page-cache";

const handler = createHandler({
  dev: false,
  log: () => {},
  unavailable: () => false,
  pages: createPageCache(1_000_000),
  rateLimit: { quota: 3, windowSeconds: 60 },
});
const framework = Promise.resolve(async (_request: unknown, response: import("node:http").ServerResponse) => {
  response.setHeader("Content-Type", "application/json");
  response.end("{}");
});
let server: import("node:http").Server;
let origin = "";

beforeEach(async () => {
  server = createServer((request, response) => void handler(request, response, framework)).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string, client: string | null, method = "GET") =>
  fetch(`${origin}${path}`, { method, headers: client === null ? {} : { "x-forwarded-for": client } });

test("who asks the API too often is refused for a while, and only there", async () => {
  for (const left of [2, 1, 0]) {
    const answer = await ask("/api/v1/articles", "203.0.113.1");
    expect([answer.status, answer.headers.get("ratelimit")]).toEqual([200, expect.stringContaining(`r=${left};`)]);
    expect(answer.headers.get("ratelimit-policy")).toBe('"client";q=3;w=60');
  }
  const refused = await ask("/api/v1/articles", "203.0.113.1");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
  expect(await refused.json()).toMatchObject({ status: 429, title: "Too many requests" });
  expect((await ask("/api/v1/articles", "203.0.113.2")).status).toBe(200);
  expect((await ask("/articles", "203.0.113.1")).status).toBe(200);
});

test("a program on the machine of the archive may ask as often as it likes", async () => {
  for (let asked = 0; asked < 5; asked += 1) {
    expect((await ask("/api/v1/articles", null)).status).toBe(200);
  }
});

test("a browser may ask from a page of another site", async () => {
  const answer = await ask("/api/v1/articles", "203.0.113.3", "OPTIONS");
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-allow-headers")).toBe("*");
  expect(answer.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
});
