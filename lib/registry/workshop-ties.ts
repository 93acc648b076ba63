import { CHARACTER_KIND, HAN } from "./character-kind";
import type { FieldText } from "./field-text";
import { type Found, firstFrom, within } from "./found";
import type { Linker, WorkshopIndex } from "./linker";
import { walkPhrases } from "./phrase-walk";
import { type Anchor, findLandmarks } from "./workshop-anchors";

/**
 * The countries, and the hosts, that the text ties a brand to; `start` to `end` is the range that says so, and up to
 * `readTo` the text is read.
 */
export type Tie = {
  start: number;
  end: number;
  readTo: number;
  countries: number[];
  hosts: number[];
  sites: number[];
  words: string;
};

/** Where a number may stand before the range ("the second Luban Workshop in Kazakhstan"). */
const LAST_TWO_WORDS = /(?:[a-z0-9]+ ){1,2}$/u;
/** Farther from the brand than this, in folded units, nothing is tied to it. */
const REACH = 160;
const BETWEEN_COUNTRIES = /^(?:(?:, ?(?:and )?| and | & )(?:the )?|、|和|与|及|以及|暨)$/u;
/** From so many countries on, an enumeration behind one workshop is one of workshops. */
const SURELY_SEVERAL = 3;
const PLACE_IN_COUNTRY = /^(?:, | in | ?\()$/u;
const LAST_ARTICLE = /(?<![a-z])the ?$/u;
/** What stands between a country that opens a clause and the brand: "In Kenya, the [Luban Workshop]". */
const BEHIND_FRONTED = /^ ?, ?(?:the |its )?$/u;
const OPENS_CLAUSE = /(?:^|[^\p{L}\p{N} ] ?)(?:(?:and )?in (?:the )?|(?:而|目前|如今)?在)$/u;
const SENTENCE_END = /[.!?。！？\n]/u;

/** Reads what stands around brands in one field; `found` is in order of start. */
export function makeTieReader(linker: Linker, index: WorkshopIndex, field: FieldText, found: Found[]) {
  const { anchors, organizations } = findLandmarks(linker, field, found);
  const isHome = (anchor: Anchor) => anchor.country === linker.home;
  const slice = (start: number, end: number) => field.string().slice(start, end);

  /** The text of [start, end) without the organizations and places named in it. */
  function gap(start: number, end: number): string {
    let text = "";
    let at = start;
    for (const one of within(found, start, end)) {
      const kind = linker.entities[one.entity]?.kind;
      if ((kind !== "organization" && kind !== "place") || one.start < at) continue;
      text += slice(at, one.start);
      at = one.end;
    }
    return text + slice(at, end);
  }

  /** The countries enumerated from `first` on, China left out. */
  function enumerated(first: number, step: 1 | -1): Anchor[] {
    const listed: Anchor[] = [];
    for (let at = first; at >= 0 && at < anchors.length; at += step) {
      const here = anchors[at];
      const last = listed.at(-1);
      if (!here) break;
      if (last && !BETWEEN_COUNTRIES.test(slice(Math.min(here.end, last.end), Math.max(here.start, last.start)))) break;
      listed.push(here);
    }
    return listed.filter((anchor) => !isHome(anchor));
  }

  function tie(start: number, end: number, listed: Anchor[]): Tie | null {
    if (listed.length === 0) return null;
    const sites = within(anchors, start, end).map(({ site }) => site);
    return {
      start,
      end,
      readTo: Math.max(end, ...listed.map((anchor) => anchor.end)),
      countries: [...new Set([...listed].sort((a, b) => a.start - b.start).map(({ country }) => country))],
      hosts: within(organizations, start, end).map(({ entity }) => entity),
      sites: sites.filter((site) => site !== null),
      words: (LAST_TWO_WORDS.exec(slice(Math.max(0, start - 32), start))?.[0] ?? "") + slice(start, end),
    };
  }

  function tieOfHost(start: number, end: number, host: Found): Tie {
    const none = { countries: [], sites: [] };
    return { start, end, readTo: Math.max(end, host.end), hosts: [host.entity], words: slice(start, end), ...none };
  }

  const namesSeveral = (brand: Found) =>
    CHARACTER_KIND[field.folded.codes[brand.start] ?? 0] === HAN || slice(brand.end - 1, brand.end) === "s";

  /** The country that the place at `first` lies in, where it stands behind it ("Addis Ababa, Ethiopia"), else what is there. */
  function wholeAnchor(first: number): Anchor | undefined {
    const anchor = anchors[first];
    const next = anchors[first + 1];
    const isIn =
      anchor?.site != null && next?.country === anchor.country && PLACE_IN_COUNTRY.test(slice(anchor.end, next.start));
    return isIn ? next : anchor;
  }

  /** "Luban Workshop (project …) in Kenya", 鲁班工坊在肯尼亚. */
  function behind(brand: Found): Tie | null {
    const first = firstFrom(anchors, brand.end);
    const anchor = anchors[first];
    if (!anchor || anchor.start - brand.end > REACH || anchor.adjective || isHome(anchor)) return null;
    const last = walkPhrases(index.afterBrand, gap(brand.end, anchor.start).replace(LAST_ARTICLE, ""));
    if (last === null || !index.lastAfterBrand.has(last)) return null;
    const whole = wholeAnchor(first);
    if (whole && whole !== anchor) return tie(brand.start, whole.end, [whole]);
    const listed = enumerated(first, 1);
    const several = namesSeveral(brand) || listed.length >= SURELY_SEVERAL;
    return tie(brand.start, anchor.end, several ? listed : [anchor]);
  }

  /** "Kenya's (first) Luban Workshop", 肯尼亚鲁班工坊. */
  function before(brand: Found): Tie | null {
    const first = firstFrom(anchors, brand.start) - 1;
    const anchor = anchors[first];
    if (!anchor || anchor.end > brand.start || brand.start - anchor.end > REACH) return null;
    if (walkPhrases(index.beforeBrand, gap(anchor.end, brand.start)) === null) return null;
    const paired = isHome(anchor) ? anchors[first - 1] : undefined;
    if (paired && slice(paired.end, anchor.start) === "-") return tie(paired.start, brand.end, [paired]);
    const listed = namesSeveral(brand) ? enumerated(first, -1) : [anchor].filter((one) => !isHome(one));
    return tie(anchor.start, brand.end, listed);
  }

  /** "the Luban Workshop at Ain Shams University", 艾因夏姆斯大学鲁班工坊. */
  function atHost(brand: Found): Tie | null {
    for (const host of within(organizations, brand.start - REACH, brand.end + REACH)) {
      if (!index.hostedBy.has(host.entity)) continue;
      const ahead = host.end <= brand.start;
      const words = ahead ? slice(host.end, brand.start) : slice(brand.end, host.start);
      if (walkPhrases(ahead ? index.beforeBrand : index.afterBrand, words) === null) continue;
      return tieOfHost(Math.min(host.start, brand.start), Math.max(host.end, brand.end), host);
    }
    return null;
  }

  /** "In Kenya, the Luban Workshop trains …", 在肯尼亚，鲁班工坊…: of a country whose workshop is known. */
  function fronted(brand: Found): Tie | null {
    const nearest = firstFrom(anchors, brand.start) - 1;
    const anchor = anchors[nearest];
    if (!anchor || anchor.adjective || isHome(anchor) || !hasWorkshop(anchor)) return null;
    if (anchor.end > brand.start || brand.start - anchor.end > REACH || slice(brand.end - 1, brand.end) === "s")
      return null;
    if (!BEHIND_FRONTED.test(gap(anchor.end, brand.start)) || index.brandOnly?.test(slice(brand.end, brand.end + 60)))
      return null;
    const place = anchors[nearest - 1];
    const start = place && wholeAnchor(nearest - 1) === anchor ? place.start : anchor.start;
    if (!OPENS_CLAUSE.test(slice(Math.max(0, start - 16), start))) return null;
    const fronting = tie(start, brand.start, [anchor]);
    return fronting && { ...fronting, start: brand.start, end: brand.end, readTo: brand.end };
  }

  /**
   * What ties the brand most nearly. Where its country stands before it and a place of the same behind it ("Gabon's Luban
   * Workshop opened in Libreville"), the name is what stands before, and the place counts. Where another country stands
   * behind it, that is where the workshop of the first was a guest (埃及鲁班工坊在肯尼亚举行推介会).
   */
  function nearest(brand: Found): Tie | null {
    const after = behind(brand);
    if (after === null) return before(brand) ?? atHost(brand) ?? fronted(brand);
    const ahead = after.countries.length === 1 ? before(brand) : null;
    if (ahead === null || ahead.countries.length === 0) return after;
    if (!ahead.countries.some((country) => after.countries.includes(country))) return ahead;
    if (ahead.countries.length > 1 || after.sites.length === 0) return after;
    return {
      ...ahead,
      readTo: after.readTo,
      hosts: [...ahead.hosts, ...after.hosts],
      sites: [...ahead.sites, ...after.sites],
    };
  }

  /** Whether "the one in" this country can be no other workshop than one that the registry has. */
  const hasWorkshop = ({ country }: Anchor) => index.ofCountry.has(country) || index.singles.has(country);

  /** The further workshop of which the words in [from, …) tell without the brand: "and one in Guinea". */
  function another(from: number): Tie | null {
    const first = firstFrom(anchors, from);
    const anchor = anchors[first];
    const whole = wholeAnchor(first);
    const host = organizations.slice(firstFrom(organizations, from)).find(({ entity }) => index.hostedBy.has(entity));
    const nearest = Math.min(anchor?.start ?? Number.POSITIVE_INFINITY, host?.start ?? Number.POSITIVE_INFINITY);
    if (nearest - from > REACH) return null;
    const words = slice(from, nearest);
    if (SENTENCE_END.test(words) || within(found, from, nearest).some(({ entity }) => entity === index.programme))
      return null;
    const isHost = host !== undefined && host.start === nearest;
    const isKnown = isHost || (anchor !== undefined && hasWorkshop(anchor));
    const next = index.another.exec(words) ?? (isKnown ? index.theOne.exec(words) : null);
    if (next === null) return null;
    const start = from + next.index + next[0].length - (next[1] ?? "").length;
    if (isHost) return tieOfHost(start, host.end, host);
    return whole && !whole.adjective && !isHome(whole) ? tie(start, whole.end, [whole]) : null;
  }

  /** What ties the brand, and behind it what stands for further workshops; empty where nothing does. */
  return (brand: Found): Tie[] => {
    const ties: Tie[] = [];
    for (let next = nearest(brand); next !== null; ) {
      ties.push(next);
      next = another(Math.max(next.readTo, brand.end));
    }
    return ties;
  };
}
