import type { PublishedTime } from "@/lib/archive/published-time";
import { publishedIn } from "@/lib/archive/time-zone";

/** A stored wall-clock time (Prisma gives it as if it were UTC) as the archive states it. */
export function toPublishedTime(
  publishedAt: Date | null,
  precision: "minute" | "day" | null,
  timezone: string,
): PublishedTime | null {
  if (publishedAt === null) return null;
  const stated = publishedAt.toISOString();
  return publishedIn(timezone, stated.slice(0, 10), precision === "day" ? null : stated.slice(11, 16));
}
