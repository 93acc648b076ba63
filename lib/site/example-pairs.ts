import type { EntityRef } from "@/lib/archive/article";
import type { EntitySummary } from "@/lib/archive/entity";

const MOST = 4;

/** Pairs of countries to begin a comparison with: one that is chosen, else the most named, and the most named others. */
export function examplePairs(
  countries: readonly EntitySummary[],
  chosen: EntityRef | undefined,
): (readonly [EntityRef, EntityRef])[] {
  const named = countries.filter(({ count }) => count > 0);
  const first = chosen ?? named[0];
  if (!first) return [];
  return named
    .filter(({ slug }) => slug !== first.slug)
    .slice(0, MOST)
    .map((other) => [first, other] as const);
}
