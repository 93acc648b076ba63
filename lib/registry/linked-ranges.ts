import { type OrderedRanges, orderRanges, overlapping } from "./overlapping";
import type { LinkedRange } from "./recognised-name";

const GEOGRAPHY = new Set(["country", "place", "group"]);

/** The links of a field by where they begin and end; geography is countries, places and groups. */
export type LinkedRanges = {
  all: OrderedRanges<LinkedRange>;
  /** The longest range of geography that begins, and that ends, at a folded unit. */
  geographyFrom: Map<number, LinkedRange>;
  geographyTo: Map<number, LinkedRange>;
  organizationFrom: Map<number, LinkedRange>;
  /** Whether any link shares a unit with [start, end). */
  touches(start: number, end: number): boolean;
};

export function indexLinkedRanges(ranges: LinkedRange[]): LinkedRanges {
  const geographyFrom = new Map<number, LinkedRange>();
  const geographyTo = new Map<number, LinkedRange>();
  const organizationFrom = new Map<number, LinkedRange>();
  const keepLonger = (map: Map<number, LinkedRange>, at: number, range: LinkedRange) => {
    const kept = map.get(at);
    // Of a place and its country, which share a range, the place is listed first and is kept.
    if (!kept || kept.end - kept.start < range.end - range.start) map.set(at, range);
  };
  for (const range of ranges) {
    if (range.kind === "organization") keepLonger(organizationFrom, range.start, range);
    if (!GEOGRAPHY.has(range.kind)) continue;
    keepLonger(geographyFrom, range.start, range);
    keepLonger(geographyTo, range.end, range);
  }
  const all = orderRanges(ranges);
  const touches = (start: number, end: number) => overlapping(all, { start, end }).length > 0;
  return { all, geographyFrom, geographyTo, organizationFrom, touches };
}
