import { LRUCache } from "lru-cache";

/** More clients than this are not told apart by memory: the one that asked longest ago is forgotten. */
const MOST_CLIENTS = 50_000;

/** How a client stands after a request: `left` more until `seconds` from now. */
export type Allowance = { allowed: boolean; quota: number; window: number; left: number; seconds: number };

/**
 * Counts the requests of each client in windows of `windowSeconds`, the first of which begins with its first request.
 * `now` is in milliseconds.
 */
export function createRateLimit({ quota, windowSeconds, now = Date.now }: RateLimitOptions) {
  const clients = new LRUCache<string, { count: number; endsAt: number }>({ max: MOST_CLIENTS });
  return (client: string): Allowance => {
    const at = now();
    let state = clients.get(client);
    if (!state || state.endsAt <= at) {
      state = { count: 0, endsAt: at + windowSeconds * 1000 };
      clients.set(client, state);
    }
    state.count += 1;
    return {
      allowed: state.count <= quota,
      quota,
      window: windowSeconds,
      left: Math.max(0, quota - state.count),
      seconds: Math.ceil((state.endsAt - at) / 1000),
    };
  };
}

export type RateLimitOptions = { quota: number; windowSeconds: number; now?: () => number };
export type RateLimit = ReturnType<typeof createRateLimit>;

/** What is said of it in every answer, after the draft "RateLimit header fields for HTTP" of the IETF. */
export function rateLimitHeaders({ quota, window, left, seconds }: Allowance): Record<string, string> {
  return {
    "RateLimit-Policy": `"client";q=${quota};w=${window}`,
    RateLimit: `"client";r=${left};t=${seconds}`,
  };
}
