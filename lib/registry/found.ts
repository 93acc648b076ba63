import type { Basis } from "@/lib/archive/mention";
import type { LinkRule } from "./link-rule";

/** An entity found in a field, by its index in the linker; the range is in folded units. */
export type Found = { start: number; end: number; entity: number; basis: Basis; rule: LinkRule };

/** The index of the first of `ordered` that starts at or behind `at`. */
export function firstFrom(ordered: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `ordered` that lie wholly inside [start, end). */
export function within<One extends { start: number; end: number }>(
  ordered: readonly One[],
  start: number,
  end: number,
): One[] {
  return ordered.slice(firstFrom(ordered, start), firstFrom(ordered, end)).filter((one) => one.end <= end);
}
