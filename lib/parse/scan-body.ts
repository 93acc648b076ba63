import type { Span } from "@/lib/archive/diagnostic";
import { type BodyMarker, readBodyMarker } from "./body-marker";
import { beginsWithListSign } from "./list-sign";
import { type CitationToken, readCitation } from "./read-citation";
import { endsSentence } from "./sentence-end";
import { isBlank } from "./space";
import { skipBlankBack } from "./trim-span";

/**
 * What divides the text of a body. `loose`: a marker taken though the sentence before it is not finished.
 * `tight`: one taken though no space comes before it.
 */
export type BodyToken =
  | CitationToken
  | (Span & { kind: "separator"; lineStart: boolean; usual: boolean })
  | (Span & { kind: "marker"; marker: BodyMarker; loose: boolean; tight: boolean })
  | (Span & { kind: "chrome" });

/** One character long, so that the search needs no list of what it found. */
const CANDIDATE = /[-[［•●▪◦‣*–—－]|G(?=roup)|C(?=ore\s)|S(?=ummary\s)/g;
const HYPHEN = /\s-\s/g;
const DASHES = "–—－";
const STOPS_A_CHINESE_SENTENCE = "]］。！？；";
const HEADING_AHEAD = /^[^[\]［］]{1,160}?\s-\s/;
const SMALL_WORD = /^(?:in|of|to|and|or|the|with|for|by|from|a|an|as|at|on|than|is|are|was|were|called)$/i;

/** Finds the markers, separators and citations of the body `start..end`, in one pass. */
export function scanBody(text: string, start: number, end: number, chrome: Span[]): BodyToken[] {
  return new BodyScan(text, start, end).read(chrome);
}

class BodyScan {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #tokens: BodyToken[] = [];
  #nextGroup = 1;
  #hyphened: boolean | null = null;

  constructor(text: string, start: number, end: number) {
    // Ends with the body, so that no search runs on through the file after it.
    this.#text = text.slice(0, end);
    this.#start = start;
    this.#end = end;
  }

  read(chrome: Span[]): BodyToken[] {
    const end = this.#end;
    let nextChrome = 0;
    CANDIDATE.lastIndex = this.#start;
    for (;;) {
      const found = CANDIDATE.test(this.#text);
      const at = found ? CANDIDATE.lastIndex - 1 : end;
      for (let line = chrome[nextChrome]; line && line.start <= at && line.start < end; line = chrome[++nextChrome]) {
        this.#tokens.push({ kind: "chrome", start: line.start, end: line.end });
        if (CANDIDATE.lastIndex < line.end) CANDIDATE.lastIndex = line.end;
      }
      if (!found || at >= end) return this.#tokens;
      const last = this.#tokens.at(-1);
      if (last && last.end > at) continue;
      const token = this.#readToken(at, last);
      if (token === null) continue;
      this.#tokens.push(token);
      CANDIDATE.lastIndex = token.end;
      if (token.kind === "marker" && token.marker.kind === "group") this.#nextGroup = token.marker.value + 1;
    }
  }

  #readToken(at: number, last: BodyToken | undefined): BodyToken | null {
    const sign = this.#text[at] ?? "";
    if (sign === "[" || sign === "［") return readCitation(this.#text, at, this.#end);
    if (sign === "G" || sign === "C" || sign === "S") return this.#readMarker(at, last);
    return this.#readSeparator(sign, at, last);
  }

  /**
   * A hyphen between spaces, or any sign of a list at the beginning of a line. After a citation or a full-width
   * stop the hyphen needs no space before it.
   */
  #readSeparator(sign: string, at: number, last: BodyToken | undefined): BodyToken | null {
    const text = this.#text;
    const before = skipBlankBack(text, this.#start, at);
    if (before === this.#start || hasBreak(text, before, at)) {
      if (!beginsWithListSign(text, at, this.#end)) return null;
      return { kind: "separator", start: at, end: at + 1, lineStart: true, usual: sign === "-" };
    }
    if (at + 1 < this.#end && !isBlank(text.charCodeAt(at + 1))) return null;
    const tight = before === at;
    if (tight && (sign !== "-" || !STOPS_A_CHINESE_SENTENCE.includes(text[at - 1] ?? " "))) return null;
    if (sign !== "-" && !(DASHES.includes(sign) && this.#dashDivides(before, last))) return null;
    return { kind: "separator", start: at, end: at + 1, lineStart: false, usual: sign === "-" && !tight };
  }

  /**
   * Whether a dash is in the place of a hyphen, as word processors put it: after the number or heading of a
   * group or a finished sentence, in a body that has no hyphen between spaces.
   */
  #dashDivides(before: number, last: BodyToken | undefined): boolean {
    if (this.#hyphened === null) {
      HYPHEN.lastIndex = this.#start;
      this.#hyphened = HYPHEN.test(this.#text);
    }
    if (this.#hyphened) return false;
    return (last?.kind === "marker" && last.marker.kind === "group") || endsSentence(this.#text, this.#start, before);
  }

  /**
   * A marker counts at the beginning of the body and after a finished sentence; `Group N:` also where N is the
   * number that comes next and a heading follows, or it begins a line, unless a small word before it shows that
   * a sentence speaks of it.
   */
  #readMarker(at: number, last: BodyToken | undefined): BodyToken | null {
    const text = this.#text;
    const start = this.#start;
    const marker = readBodyMarker(text, at);
    if (marker === null || marker.end > this.#end) return null;
    const from = last ? last.end : start;
    const before = skipBlankBack(text, from, at);
    const token = { kind: "marker" as const, marker, start: at, end: marker.end, loose: false, tight: false };
    if (before === start || (before === from && (last?.kind === "marker" || last?.kind === "chrome"))) return token;
    if (endsSentence(text, start, before)) return { ...token, tight: before === at };
    if (marker.kind !== "group" || marker.value !== this.#nextGroup || before === at) return null;
    if (hasBreak(text, before, at)) return token;
    const ahead = text.slice(marker.end, Math.min(this.#end, marker.end + 170));
    if (!marker.colon || !HEADING_AHEAD.test(ahead)) return null;
    const word = /[A-Za-z]+$/.exec(text.slice(Math.max(start, before - 12), before))?.[0] ?? "";
    return SMALL_WORD.test(word) ? null : { ...token, loose: true };
  }
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ("\n\r\u2028\u2029".includes(text[at] ?? "")) return true;
  return false;
}
