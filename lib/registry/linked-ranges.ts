import { firstFrom } from "./found";
import { type OrderedRanges, orderRanges, overlapping } from "./overlapping";
import type { LinkedRange } from "./recognised-name";

const isGeography = ({ kind }: LinkedRange) => kind === "country" || kind === "place" || kind === "group";
const isOrganization = ({ kind }: LinkedRange) => kind === "organization";
const isUntiedBrand = ({ kind, rule }: LinkedRange) => kind === "workshop" && rule === "brand";
/** Of a place and its country, which share a range, the place is listed first and is kept. */
const longer = (kept: LinkedRange | null, one: LinkedRange) =>
  kept === null || kept.end - kept.start < one.end - one.start ? one : kept;

/** What is linked in a field, by where it begins and ends; it is put in order when first asked. */
export class LinkedRanges {
  readonly given: LinkedRange[];
  #all: OrderedRanges<LinkedRange> | null = null;

  constructor(given: LinkedRange[]) {
    this.given = given;
  }

  get #ranges(): OrderedRanges<LinkedRange> {
    this.#all ??= orderRanges(this.given);
    return this.#all;
  }

  /** The brands of workshops that nothing ties to a country yet. */
  get untiedBrands(): LinkedRange[] {
    return this.given.filter(isUntiedBrand);
  }

  around(range: { start: number; end: number }): LinkedRange[] {
    return overlapping(this.#ranges, range);
  }

  /** The longest country, place or group that begins at folded unit `start`. */
  geographyFrom(start: number): LinkedRange | null {
    return this.#from(start, isGeography);
  }

  organizationFrom(start: number): LinkedRange | null {
    return this.#from(start, isOrganization);
  }

  #from(start: number, is: (one: LinkedRange) => boolean): LinkedRange | null {
    const { ordered } = this.#ranges;
    let longest: LinkedRange | null = null;
    for (let at = firstFrom(ordered, start); ordered[at]?.start === start; at += 1) {
      const one = ordered[at];
      if (one && is(one)) longest = longer(longest, one);
    }
    return longest;
  }

  /** The longest country, place or group that ends before folded unit `end`. */
  geographyTo(end: number): LinkedRange | null {
    const { ordered, longest } = this.#ranges;
    let kept: LinkedRange | null = null;
    for (let at = firstFrom(ordered, end) - 1; at >= 0; at -= 1) {
      const one = ordered[at];
      if (!one || one.start < end - longest) break;
      // Read backwards: of equal ranges the first listed is met last.
      if (one.end === end && isGeography(one) && (kept === null || one.start <= kept.start)) kept = one;
    }
    return kept;
  }
}
