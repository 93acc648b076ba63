import { characterKind, HAN } from "./character-kind";
import { ChineseNameParts, lastBefore, type NameParts } from "./chinese-name-parts";
import type { ChinesePatterns } from "./compile-chinese-patterns";
import { type FieldText, writtenSlice } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";
import type { ChineseHead } from "./patterns-schema";
import type { LinkedRange, RecognisedName } from "./recognised-name";

/** Folded units to the left of a head beyond which no name is looked for. */
const REACH = 40;
/** An unknown proper name between a place and the nouns of a name is at most this long: 重庆[三峡]职业学院. */
const LONGEST_GAP = 4;
const SHORTEST_BY_SOUND = 3;
const LONGEST_BY_SOUND = 7;
const LONGEST_TITLE = 100;
/** Nouns between the brand of a workshop and its head. */
const MOST_BRAND_NOUNS = 2;
const QUOTE = '"';
const INTERNATIONAL = "国际";
const NOT_IN_NAME = /["《》,。;:!?、的]/u;
/** Their names are part of their organizations' names; that of another country stands before them. */
const OWN_NAMED = new Set(["china", "hong-kong", "macao", "taiwan"]);

type GapName = { start: number; geography: LinkedRange | null };

/** Reads the names of one field back from their heads. */
export class ChineseNameReader {
  readonly field: FieldText;
  readonly text: string;
  readonly codes: Uint16Array;
  readonly linked: LinkedRanges;
  readonly patterns: ChinesePatterns;
  readonly parts: ChineseNameParts;

  constructor(field: FieldText, linked: LinkedRanges, patterns: ChinesePatterns) {
    this.field = field;
    this.text = field.string();
    this.codes = field.folded.codes;
    this.linked = linked;
    this.patterns = patterns;
    this.parts = new ChineseNameParts(field, linked, patterns);
  }

  /** The name whose head is [start, end), or null where it or its beginning cannot be told. */
  nameAround(head: ChineseHead, start: number, end: number): RecognisedName | null {
    if (head.needs === "brand") return this.#readBrand(head, start, end);
    const quoted = this.#quotedStart(start, end, head.kind === "organization");
    if (quoted >= 0) return head.needs === "geography" ? null : made(head, quoted, end, null);
    if (this.#isInTitle(start)) return null;
    const parts: NameParts = {
      start,
      geography: 0,
      country: null,
      places: false,
      common: 0,
      level: 0,
      scope: false,
      region: false,
      proper: false,
      organization: head.kind === "organization",
      ordinal: null,
      opens: null,
    };
    let opened: NameParts | null = null;
    while (start - parts.start < REACH && this.parts.step(parts)) if (parts.opens !== null) opened = { ...parts };
    // Nouns before a country or place belong to another phrase, unless a scope begins the name.
    const isOneName = opened === null || parts.start === opened.start || parts.scope;
    // 第八届国际技能大会: what is international and numbered is one thing.
    if (this.text.startsWith(INTERNATIONAL, parts.start) && this.parts.isNumbered(parts.start)) parts.scope = true;
    if (isOneName && this.parts.isBoundary(parts.start)) return this.#weighed(head, parts, start, end);
    if (opened) return this.#weighed(head, opened, start, end);
    const gap = head.gap ? this.#gapBefore(parts.start) : null;
    if (gap === null) return null;
    const { geography } = gap;
    const opens = geography?.kind === "place" || OWN_NAMED.has(geography?.slug ?? "");
    const country = geography?.kind === "country" ? geography.slug : null;
    return made(head, geography && opens ? geography.start : gap.start, end, country);
  }

  #weighed(head: ChineseHead, parts: NameParts, start: number, end: number): RecognisedName | null {
    if (parts.start === start || !sufficesInChinese(head, parts)) return null;
    const name = made(head, parts.start, end, parts.country);
    const { ordinal } = parts;
    if (ordinal === null) return name;
    const written = (from: number, to: number) => writtenSlice(this.field, from, to);
    return { ...name, name: written(parts.start, ordinal.start) + written(ordinal.end, end) };
  }

  /** Where a name begins that quotation marks or《》hold whole, or -1. */
  #quotedStart(start: number, end: number, isOrganization: boolean): number {
    const closing = this.text.charAt(end);
    if (closing !== QUOTE && closing !== "》") return -1;
    const opening = lastBefore(this.text, closing === QUOTE ? QUOTE : "《", start, REACH);
    const inside = this.text.slice(opening + 1, start);
    if (opening < 0 || inside.length < 2 || NOT_IN_NAME.test(inside)) return -1;
    return isOrganization || this.#isOfField(start, inside) ? opening + 1 : -1;
  }

  /** A show or a gang may be a 联盟 too: a noun of the field, a place or a name by its sound stands before the head. */
  #isOfField(start: number, inside: string): boolean {
    if (this.patterns.nouns.longestTo(this.text, start) !== null || this.linked.geographyTo(start) !== null)
      return true;
    return Array.from(inside).every((character) => this.patterns.transliteration.has(character));
  }

  /** Whether《is open here: a title is one name, or none. */
  #isInTitle(at: number): boolean {
    const opening = lastBefore(this.text, "《", at, LONGEST_TITLE);
    return opening >= 0 && !this.text.slice(opening, at).includes("》");
  }

  /** Where a proper name of unknown characters begins that ends at `at`: behind a place, or written by its sound. */
  #gapBefore(at: number): GapName | null {
    const { text, linked, patterns } = this;
    for (let from = at - 1; from >= Math.max(0, at - LONGEST_GAP); from -= 1) {
      if (characterKind(this.codes[from]) !== HAN || patterns.never.longestTo(text, from + 1) !== null) break;
      const geography = linked.geographyTo(from);
      if (geography) return { start: from, geography };
    }
    let from = at;
    while (from > 0 && at - from <= LONGEST_BY_SOUND && patterns.transliteration.has(text.charAt(from - 1))) from -= 1;
    const length = at - from;
    if (length < SHORTEST_BY_SOUND || length > LONGEST_BY_SOUND || !this.parts.isBoundary(from)) return null;
    return { start: from, geography: null };
  }

  /** 丝路工坊, 丝路[工匠]工坊. */
  #readBrand(head: ChineseHead, start: number, end: number): RecognisedName | null {
    const { brands, nouns, nounKinds } = this.patterns;
    let at = start;
    let brand = brands.longestTo(this.text, at);
    for (let step = 0; brand === null && step < MOST_BRAND_NOUNS; step += 1) {
      const noun = nouns.longestTo(this.text, at);
      if (noun === null || nounKinds.get(noun) !== "common") return null;
      at -= noun.length;
      brand = brands.longestTo(this.text, at);
    }
    if (brand === null) return null;
    const from = at - brand.length;
    const owner = this.linked.geographyTo(from);
    if (owner && characterKind(this.codes[owner.start]) === HAN) return made(head, owner.start, end, null);
    return this.parts.isBoundary(from) ? made(head, from, end, null) : null;
  }
}

function made({ kind }: ChineseHead, start: number, end: number, country: string | null): RecognisedName {
  return { start, end, kind, name: null, country: kind === "organization" ? country : null };
}

/** Whether what was read is the name of one thing. */
function sufficesInChinese(head: ChineseHead, parts: NameParts): boolean {
  const named = parts.proper || parts.places || parts.geography > 1;
  switch (head.needs) {
    case "geography":
      return parts.geography > 0;
    case "proper":
      if (parts.proper) return true;
      if (parts.places) return head.bare || parts.common > 0;
      return (parts.geography > 0 || parts.region) && parts.common > parts.level;
    case "scope":
      if (parts.common === 0) return (parts.proper && parts.organization) || (head.bare && named);
      return named || parts.geography > 0 || parts.scope;
    case "nouns":
      return named || parts.geography > 0 || parts.scope;
    case "quoted":
      return parts.common === 0 && (parts.places || parts.proper);
    default:
      return false;
  }
}
