import { HAN, characterKind } from "./character-kind";
import type { ChinesePatterns } from "./compile-chinese-patterns";
import type { FieldText } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";
import type { ChineseHead } from "./patterns-schema";
import type { RecognisedName } from "./recognised-name";

/** Folded units to the left of a head beyond which no name is looked for. */
const REACH = 40;
/** An unknown proper name between a place and the nouns of a name is at most this long: 重庆[三峡]职业学院. */
const LONGEST_GAP = 4;
const LONGEST_QUOTED = 20;
const LONGEST_TITLE = 100;
const QUOTE = '"';
/** Its name is part of its organizations' names; other countries' stands before them. */
const HOME_SLUG = "china";

type Parts = {
  /** Where the part read last begins. */
  start: number;
  geography: number;
  country: string | null;
  places: boolean;
  common: number;
  level: number;
  scope: boolean;
  proper: boolean;
  organization: boolean;
  /** The part read last can open a name by itself. */
  opens: "place" | "country" | "opener" | "quoted" | null;
};

/** Reads names of one field back from their heads. */
export function makeChineseNameReader(field: FieldText, linked: LinkedRanges, patterns: ChinesePatterns) {
  const text = field.string();
  const { codes } = field.folded;
  /** The last `mark` before `at` and not farther than `reach`, or -1. */
  const lastBefore = (mark: string, at: number, reach: number) => {
    const from = Math.max(0, at - reach);
    const found = text.slice(from, at).lastIndexOf(mark);
    return found < 0 ? -1 : from + found;
  };

  /** What ends at `at`: geography of the registry, an opener, a scope, a common noun; the longest wins. */
  function step(parts: Parts): boolean {
    const { start: at } = parts;
    const geography = linked.geographyTo.get(at);
    const noun = patterns.nouns.longestTo(text, at);
    const nounStart = noun === null ? at : at - noun.length;
    if (geography && geography.start <= nounStart && characterKind(codes[geography.start]) === HAN) {
      // 泰国清迈大学, 上海复旦大学: the country or place says where the university is.
      if (parts.organization && (parts.opens === "place" ? geography.kind === "country" : parts.opens === "opener"))
        return false;
      parts.start = geography.start;
      parts.geography += 1;
      parts.places ||= geography.kind === "place";
      parts.country = geography.kind === "country" ? geography.slug : parts.country;
      parts.opens = geography.kind === "place" ? "place" : "country";
      return true;
    }
    if (noun === null) return stepOverMark(parts);
    parts.start = nounStart;
    const kind = patterns.nounKinds.get(noun);
    parts.opens = kind === "opener" ? "opener" : null;
    if (kind === "opener") parts.proper = true;
    else if (kind === "scope") parts.scope = true;
    else {
      parts.common += 1;
      if (patterns.level.has(noun)) parts.level += 1;
    }
    return true;
  }

  function stepOverMark(parts: Parts): boolean {
    const at = parts.start;
    const mark = text.charAt(at - 1);
    if (mark === QUOTE) {
      const opening = lastBefore(QUOTE, at - 1, LONGEST_QUOTED);
      if (opening < 0 || at - opening > LONGEST_QUOTED || /[,.;:!?,。;:!?、《》]/u.test(text.slice(opening, at)))
        return false;
      if (opening === at - 2) return false;
      parts.start = opening;
      parts.proper = true;
      parts.opens = "quoted";
      return true;
    }
    if (mark === ")") {
      const opening = lastBefore("(", at - 1, LONGEST_QUOTED);
      if (opening < 0 || at - opening > 10) return false;
      const behind = { ...parts, start: opening };
      if (!step(behind)) return false;
      Object.assign(parts, behind);
      return true;
    }
    if (mark === "-" || mark === "·") {
      const behind = { ...parts, start: at - 1, opens: null };
      if (!step(behind) || !behind.opens) return false;
      Object.assign(parts, behind);
      return true;
    }
    // 科学与技术, 教育和科学: only between common nouns.
    if ((mark === "与" || mark === "和") && !parts.opens && parts.geography === 0) {
      const behind = { ...parts, start: at - 1 };
      if (
        patterns.heads.longestTo(text, at - 1) !== null ||
        !step(behind) ||
        behind.opens ||
        behind.scope !== parts.scope
      )
        return false;
      Object.assign(parts, behind);
      return true;
    }
    return false;
  }

  /** Whether a name can begin at `at`: the text, a mark or a word that no name ends in stands before it. */
  function isBoundary(at: number): boolean {
    if (at === 0) return true;
    if (characterKind(codes[at - 1]) !== HAN) return text.charAt(at - 1) !== "·" && text.charAt(at - 1) !== "-";
    return patterns.before.longestTo(text, at) !== null;
  }

  /** The start of a proper name of unknown characters that ends at `at`, or -1. */
  function gapBefore(at: number): { start: number; geography: LinkedGeography | null } | null {
    for (let from = at - 1; from >= Math.max(0, at - LONGEST_GAP - 2); from -= 1) {
      if (characterKind(codes[from]) !== HAN) break;
      if (patterns.never.longestTo(text, from + 1) !== null) break;
      const geography = linked.geographyTo.get(from);
      if (geography && at - from <= LONGEST_GAP) return { start: from, geography };
    }
    let from = at;
    while (from > 0 && at - from < 8 && patterns.transliteration.has(text.charAt(from - 1))) from -= 1;
    if (at - from >= 3 && at - from <= 7 && isBoundary(from)) return { start: from, geography: null };
    return null;
  }
  type LinkedGeography = ReturnType<LinkedRanges["geographyTo"]["get"]>;

  function suffices(head: ChineseHead, parts: Parts): boolean {
    const named = parts.proper || parts.places || parts.geography > 1;
    const nouns = parts.common;
    switch (head.needs) {
      case "geography":
        return parts.geography > 0;
      case "proper":
        if (parts.proper) return true;
        if (parts.places) return head.bare || nouns > 0;
        return parts.geography > 0 && nouns > parts.level;
      case "scope":
        if (nouns === 0) return (parts.proper && parts.organization) || (head.bare && named);
        return named || parts.geography > 0 || parts.scope;
      case "quoted":
        return nouns === 0 && (parts.places || parts.proper);
      default:
        return false;
    }
  }

  /** A name that quotation marks or《》hold whole, where it ends with its head. */
  function readQuoted(head: ChineseHead, start: number, end: number): RecognisedName | null {
    const closing = text.charAt(end);
    if (closing !== QUOTE && closing !== "》") return null;
    const opening = lastBefore(closing === QUOTE ? QUOTE : "《", start, REACH);
    const inside = text.slice(opening + 1, start);
    if (opening < 0 || start - opening > REACH || /["《》,。;:!?、的]/u.test(inside)) return null;
    return inside.length < 2 ? null : made(head, opening + 1, end, null);
  }

  /** Whether《is open here: a title is one name, or none. */
  function isInTitle(at: number): boolean {
    const opening = lastBefore("《", at, LONGEST_TITLE);
    return opening >= 0 && !text.slice(opening, at).includes("》");
  }

  const made = (head: ChineseHead, start: number, end: number, country: string | null): RecognisedName => ({
    start,
    end,
    kind: head.kind,
    name: null,
    country: head.kind === "organization" ? country : null,
  });

  function readBrand(head: ChineseHead, start: number, end: number): RecognisedName | null {
    const brand = patterns.brands.longestTo(text, start);
    if (brand === null) return null;
    const from = start - brand.length;
    const before = linked.geographyTo.get(from);
    if (before && characterKind(codes[before.start]) === HAN) return made(head, before.start, end, null);
    return isBoundary(from) ? made(head, from, end, null) : null;
  }

  /** The name whose head is [start, end), or null where it or its beginning cannot be told. */
  function nameAround(head: ChineseHead, start: number, end: number): RecognisedName | null {
    if (head.needs === "brand") return readBrand(head, start, end);
    const quoted = readQuoted(head, start, end);
    if (!quoted && isInTitle(start)) return null;
    if (quoted) return quoted.kind === "organization" && head.needs === "geography" ? null : quoted;
    const parts: Parts = {
      start,
      geography: 0,
      country: null,
      places: false,
      common: 0,
      level: 0,
      scope: false,
      proper: false,
      organization: head.kind === "organization",
      opens: null,
    };
    let opened: Parts | null = null;
    while (start - parts.start < REACH && step(parts)) if (parts.opens) opened = { ...parts };
    // Nouns before a country or place belong to another phrase, unless a boundary says that the name begins with them.
    if (isBoundary(parts.start) && !(opened && parts.start < opened.start && !parts.scope))
      return finish(head, parts, start, end);
    if (opened) return finish(head, opened, start, end);
    if (!head.gap) return null;
    const gap = gapBefore(parts.start);
    if (gap === null) return null;
    const { geography } = gap;
    const opens = geography?.kind === "place" || geography?.slug === HOME_SLUG;
    const country = geography?.kind === "country" ? geography.slug : null;
    return made(head, opens ? geography.start : gap.start, end, country);
  }

  function finish(head: ChineseHead, parts: Parts, start: number, end: number): RecognisedName | null {
    if (parts.start === start || !suffices(head, parts)) return null;
    return made(head, parts.start, end, parts.country);
  }

  return { nameAround, isBoundary };
}
