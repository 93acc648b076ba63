import { expect, test } from "vitest";
import { createRateLimit, rateLimitHeaders } from "@/lib/serve/rate-limit";

test("a client may ask so often in a window and no more, and then again; another is not concerned", () => {
  let now = 1_000;
  const limit = createRateLimit({ quota: 2, windowSeconds: 60, now: () => now });
  expect(limit("a")).toMatchObject({ allowed: true, left: 1, seconds: 60 });
  now += 30_500;
  expect(limit("a")).toMatchObject({ allowed: true, left: 0, seconds: 30 });
  expect(limit("a")).toMatchObject({ allowed: false, left: 0 });
  expect(limit("b")).toMatchObject({ allowed: true, left: 1 });
  now += 30_000;
  expect(limit("a")).toMatchObject({ allowed: true, left: 1, seconds: 60 });
});

test("what is left is said in the words of the standard", () => {
  expect(rateLimitHeaders({ allowed: true, quota: 60_000, window: 60, left: 59_999, seconds: 60 })).toEqual({
    "RateLimit-Policy": '"client";q=60000;w=60',
    RateLimit: '"client";r=59999;t=60',
  });
});
