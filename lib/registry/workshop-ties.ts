import { CHARACTER_KIND, HAN } from "./character-kind";
import type { FieldText } from "./field-text";
import { type Found, firstFrom, within } from "./found";
import type { Linker, WorkshopIndex } from "./linker";
import { walkPhrases } from "./phrase-walk";

/** The countries, and the host, that the text ties a brand to; `start` to `end` is the range that says so. */
export type Tie = { start: number; end: number; countries: number[]; hosts: number[]; sites: number[]; words: string };

/** A country, or a place in it. `site` is the place's index. */
type Anchor = { start: number; end: number; country: number; site: number | null; adjective: boolean };

/** Where a number may stand before the range ("the second Luban Workshop in Kazakhstan"). */
const LAST_TWO_WORDS = /(?:[a-z0-9]+ ){1,2}$/u;
/** Farther from the brand than this, in folded units, nothing is tied to it. */
const REACH = 160;
const BETWEEN_COUNTRIES = /^(?:(?:, ?(?:and )?| and | & )(?:the )?|、|和|与|及|以及|暨)$/u;
/** From so many countries on, an enumeration behind one workshop is one of workshops. */
const SURELY_SEVERAL = 3;
const PLACE_IN_COUNTRY = /^(?:, | in | ?\()$/u;

function anchorsOf(linker: Linker, found: Found[]): Anchor[] {
  return found.flatMap(({ start, end, entity, basis }) => {
    const kind = linker.entities[entity]?.kind;
    const country = kind === "place" ? (linker.countryOf[entity] ?? -1) : entity;
    if ((kind !== "country" && kind !== "place") || country < 0) return [];
    return [{ start, end, country, site: kind === "place" ? entity : null, adjective: basis === "demonym" }];
  });
}

/** Reads what stands around brands in one field; `found` is in order of start. */
export function makeTieReader(linker: Linker, index: WorkshopIndex, field: FieldText, found: Found[]) {
  const organizations = found.filter(({ entity }) => linker.entities[entity]?.kind === "organization");
  const anchors = anchorsOf(linker, found).filter((anchor) => !isPlaceOf(anchor));
  const isHome = (anchor: Anchor) => anchor.country === linker.home;
  const slice = (start: number, end: number) => field.string().slice(start, end);

  /** Machakos in "Machakos University" is the university's. */
  function isPlaceOf(anchor: Anchor): boolean {
    const outer = organizations[firstFrom(organizations, anchor.start + 1) - 1];
    return anchor.site !== null && outer !== undefined && outer.end >= anchor.end;
  }

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
      countries: [...new Set([...listed].sort((a, b) => a.start - b.start).map(({ country }) => country))],
      hosts: within(organizations, start, end).map(({ entity }) => entity),
      sites: sites.filter((site) => site !== null),
      words: (LAST_TWO_WORDS.exec(slice(Math.max(0, start - 32), start))?.[0] ?? "") + slice(start, end),
    };
  }

  const namesSeveral = (brand: Found) =>
    CHARACTER_KIND[field.folded.codes[brand.start] ?? 0] === HAN || slice(brand.end - 1, brand.end) === "s";

  /** "Luban Workshop (project …) in Kenya", 鲁班工坊在肯尼亚. */
  function behind(brand: Found): Tie | null {
    const first = firstFrom(anchors, brand.end);
    const anchor = anchors[first];
    if (!anchor || anchor.start - brand.end > REACH || anchor.adjective) return null;
    const last = walkPhrases(index.afterBrand, gap(brand.end, anchor.start));
    if (last === null || !index.lastAfterBrand.has(last)) return null;
    const next = anchors[first + 1];
    const inside =
      anchor.site !== null && next?.country === anchor.country && PLACE_IN_COUNTRY.test(slice(anchor.end, next.start));
    if (isHome(anchor)) return null;
    if (inside && next) return tie(brand.start, next.end, [next]);
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
      const start = Math.min(host.start, brand.start);
      const end = Math.max(host.end, brand.end);
      return { start, end, countries: [], hosts: [host.entity], sites: [], words: slice(start, end) };
    }
    return null;
  }

  return (brand: Found): Tie | null => behind(brand) ?? before(brand) ?? atHost(brand);
}
