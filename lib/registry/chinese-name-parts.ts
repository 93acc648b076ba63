import { characterKind, HAN } from "./character-kind";
import type { ChinesePatterns } from "./compile-chinese-patterns";
import type { FieldText } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";

/** What was read of a name, back from its head. */
export type NameParts = {
  /** Where the part read last begins. */
  start: number;
  geography: number;
  /** The country read last, by slug. */
  country: string | null;
  places: boolean;
  /** Common nouns, and those of them that name a kind of school or firm. */
  common: number;
  level: number;
  scope: boolean;
  /** A scope that is a part of the world. */
  region: boolean;
  /** It holds an opener or something in quotation marks. */
  proper: boolean;
  organization: boolean;
  /** An ordinal inside the name, behind what opens it: 东盟[首届]技能大赛. */
  ordinal: { start: number; end: number } | null;
  /** What the part read last is, where it can open a name by itself. */
  opens: "place" | "country" | "opener" | "quoted" | null;
};

const QUOTE = '"';
const LONGEST_QUOTED = 20;
const LONGEST_IN_BRACKETS = 10;
const ORDINAL = /(?:首届|第[一二三四五六七八九十百\d]{1,4}届)$/u;
const LONGEST_ORDINAL = 6;
const NOT_QUOTED = /[,.;:!?，。；：！？、《》]/u;

/** The last `mark` before `at` and not farther than `reach`, or -1. */
export function lastBefore(text: string, mark: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  const found = text.slice(from, at).lastIndexOf(mark);
  return found < 0 ? -1 : from + found;
}

/** Reads names back part by part; the text is folded. */
export class ChineseNameParts {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly linked: LinkedRanges;
  readonly patterns: ChinesePatterns;

  constructor(field: FieldText, linked: LinkedRanges, patterns: ChinesePatterns) {
    this.text = field.string();
    this.codes = field.folded.codes;
    this.linked = linked;
    this.patterns = patterns;
  }

  /** Adds what ends where the parts begin: geography of the registry, an opener, a scope, a noun; the longest wins. */
  step(parts: NameParts): boolean {
    const { start: at } = parts;
    const geography = this.linked.geographyTo(at);
    const noun = this.patterns.nouns.longestTo(this.text, at);
    const nounStart = at - (noun?.length ?? 0);
    if (geography && geography.start <= nounStart && characterKind(this.codes[geography.start]) === HAN) {
      const isPlace = geography.kind === "place";
      // 泰国清迈大学, 上海复旦大学: the country or place says where the university is.
      const isApart = parts.opens === "place" ? geography.kind === "country" : parts.opens === "opener";
      if (parts.organization && isApart) return false;
      parts.start = geography.start;
      parts.geography += 1;
      parts.places ||= isPlace;
      if (geography.kind === "country") parts.country = geography.slug;
      parts.opens = isPlace ? "place" : "country";
      return true;
    }
    if (noun === null) return this.#stepOverMark(parts);
    const kind = this.patterns.nounKinds.get(noun);
    // No school is called by two countries alone, and 中 may end the word before.
    if (kind === "pair" && (parts.organization || !this.isBoundary(nounStart))) return false;
    parts.start = nounStart;
    const opens = kind === "opener" || kind === "pair";
    parts.opens = opens ? "opener" : null;
    parts.proper ||= opens;
    parts.scope ||= kind === "scope" || kind === "region";
    parts.region ||= kind === "region";
    if (kind === "common") parts.common += 1;
    if (kind === "common" && this.patterns.level.has(noun)) parts.level += 1;
    return true;
  }

  #stepOverMark(parts: NameParts): boolean {
    const { text } = this;
    const at = parts.start;
    switch (text.charAt(at - 1)) {
      case QUOTE: {
        const opening = lastBefore(text, QUOTE, at - 1, LONGEST_QUOTED);
        if (opening < 0 || opening === at - 2 || NOT_QUOTED.test(text.slice(opening, at))) return false;
        Object.assign(parts, { start: opening, proper: true, opens: "quoted" });
        return true;
      }
      case ")": {
        const opening = lastBefore(text, "(", at - 1, LONGEST_IN_BRACKETS);
        return opening >= 0 && this.#stepBehind(parts, { ...parts, start: opening }, false);
      }
      case "-":
      case "·":
        return this.#stepBehind(parts, { ...parts, start: at - 1, opens: null }, true);
      case "与":
      case "和":
        return this.#stepOverAnd(parts);
      case "届":
        return this.#stepOverOrdinal(parts);
      default:
        return false;
    }
  }

  /** 东盟首届技能大赛, 海湾合作委员会第三届论坛: behind what opens the name only. */
  #stepOverOrdinal(parts: NameParts): boolean {
    const ordinal = ORDINAL.exec(this.text.slice(Math.max(0, parts.start - LONGEST_ORDINAL), parts.start));
    if (ordinal === null || parts.ordinal !== null || parts.opens !== null) return false;
    const start = parts.start - ordinal[0].length;
    return this.#stepBehind(parts, { ...parts, start, ordinal: { start, end: parts.start } }, true);
  }

  /** Whether an ordinal stands right before `at`. */
  isNumbered(at: number): boolean {
    return ORDINAL.test(this.text.slice(Math.max(0, at - LONGEST_ORDINAL), at));
  }

  #stepBehind(parts: NameParts, behind: NameParts, mustOpen: boolean): boolean {
    if (!this.step(behind) || (mustOpen && behind.opens === null)) return false;
    Object.assign(parts, behind);
    return true;
  }

  /** 科学与技术, 教育和科学: an "and" joins common nouns only, and not what is a name's end. */
  #stepOverAnd(parts: NameParts): boolean {
    const at = parts.start - 1;
    if (parts.opens !== null || parts.geography > 0 || this.patterns.heads.longestTo(this.text, at) !== null)
      return false;
    const behind = { ...parts, start: at };
    if (!this.step(behind) || behind.opens !== null || behind.scope !== parts.scope) return false;
    Object.assign(parts, behind);
    return true;
  }

  /** Whether a name can begin at `at`: the text, a mark or a word that no name ends in stands before it. */
  isBoundary(at: number): boolean {
    if (at === 0) return true;
    const before = this.text.charAt(at - 1);
    if (characterKind(this.codes[at - 1]) !== HAN) return before !== "·" && before !== "-";
    return this.patterns.before.longestTo(this.text, at) !== null;
  }
}
