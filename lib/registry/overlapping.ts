import { firstFrom } from "./found";

type Range = { start: number; end: number };

/** Ranges in order of start, with the length of the longest, so that those around a place are found without reading all. */
export type OrderedRanges<One extends Range> = { ordered: One[]; longest: number };

export function orderRanges<One extends Range>(ranges: readonly One[]): OrderedRanges<One> {
  const ordered = [...ranges].sort((a, b) => a.start - b.start);
  return { ordered, longest: ordered.reduce((longest, { start, end }) => Math.max(longest, end - start), 0) };
}

/** Those that share a unit with [start, end). */
export function overlapping<One extends Range>({ ordered, longest }: OrderedRanges<One>, { start, end }: Range): One[] {
  const from = firstFrom(ordered, start - longest);
  return ordered.slice(from, firstFrom(ordered, end)).filter((one) => one.end > start);
}
