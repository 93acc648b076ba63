import type { Span } from "@/lib/archive/diagnostic";
import { type BodyMarker, readBodyMarker } from "./body-marker";
import { endsSentence } from "./sentence-end";
import { isBlank } from "./space";
import { skipBlankBack } from "./trim-span";

/** What divides the text of a body. `loose`: a marker taken though the sentence before it is not finished. */
export type BodyToken = Span &
  (
    | { kind: "citation"; number: number; usual: boolean }
    | { kind: "separator"; lineStart: boolean; usual: boolean }
    | { kind: "marker"; marker: BodyMarker; loose: boolean }
    | { kind: "chrome" }
  );

/** One character long, so that the search needs no list of what it found. */
const CANDIDATE = /[-[［•●▪*–—]|G(?=roup)|C(?=ore )|S(?=ummary by )/g;
const LONGEST_CITATION = 3;
const HEADING_AHEAD = /^[^[\]［］]{1,160}?\s-\s/;

/**
 * Finds the markers, separators and citations of the body `start..end`, in one pass. A marker counts at the
 * beginning of the body and after a finished sentence; `Group N:` also where N is the number that comes next
 * and a heading follows, or it begins a line, unless a small word before it shows that a sentence speaks of it.
 */
export function scanBody(text: string, start: number, end: number, chrome: Span[]): BodyToken[] {
  const tokens: BodyToken[] = [];
  let nextGroup = 1;
  let nextChrome = 0;
  CANDIDATE.lastIndex = start;
  for (;;) {
    const found = CANDIDATE.test(text);
    const at = found ? CANDIDATE.lastIndex - 1 : end;
    for (let line = chrome[nextChrome]; line && line.start <= at && line.start < end; line = chrome[++nextChrome]) {
      tokens.push({ kind: "chrome", start: line.start, end: line.end });
      if (CANDIDATE.lastIndex < line.end) CANDIDATE.lastIndex = line.end;
    }
    if (!found || at >= end) return tokens;
    const last = tokens.at(-1);
    if (last && last.end > at) continue;
    const token = readToken(text, start, end, at, last, nextGroup);
    if (token === null) continue;
    tokens.push(token);
    CANDIDATE.lastIndex = token.end;
    if (token.kind === "marker" && token.marker.kind === "group") nextGroup = token.marker.value + 1;
  }
}

function readToken(
  text: string,
  start: number,
  end: number,
  at: number,
  last: BodyToken | undefined,
  nextGroup: number,
): BodyToken | null {
  const sign = text[at];
  if (sign === "[" || sign === "［") return readCitation(text, at, end);
  if (sign === "G" || sign === "C" || sign === "S") return readMarker(text, start, end, at, last, nextGroup);
  const begins = skipBlankBack(text, start, at);
  const lineStart = begins === start || hasBreak(text, begins, at);
  const open = at + 1 === end || isBlank(text.charCodeAt(at + 1));
  if (!open || (begins === at && at !== start) || (sign !== "-" && !lineStart)) return null;
  return { kind: "separator", start: at, end: at + 1, lineStart, usual: sign === "-" };
}

function readCitation(text: string, at: number, end: number): BodyToken | null {
  let number = 0;
  let to = at + 1;
  let usual = text[at] === "[";
  for (let digit = digitAt(text, to); digit !== null; digit = digitAt(text, to)) {
    number = 10 * number + digit;
    usual &&= text.charCodeAt(to) < 0x80;
    to += 1;
    if (to - at > LONGEST_CITATION) break;
  }
  const close = text[to];
  if (to === at + 1 || to >= end || (close !== "]" && close !== "］")) return null;
  if (text[at + 1] === "0" && to > at + 2) usual = false;
  return { kind: "citation", start: at, end: to + 1, number, usual: usual && close === "]" };
}

/** The digit at `at`, plain or full-width, or null. */
function digitAt(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : null;
}

function readMarker(
  text: string,
  start: number,
  end: number,
  at: number,
  last: BodyToken | undefined,
  nextGroup: number,
): BodyToken | null {
  const marker = readBodyMarker(text, at);
  if (marker === null || marker.end > end) return null;
  const from = last ? last.end : start;
  const before = skipBlankBack(text, from, at);
  const token = { kind: "marker" as const, marker, start: at, end: marker.end };
  if (before === start || (before === from && last?.kind === "marker")) return { ...token, loose: false };
  if (before === from && last?.kind === "chrome") return { ...token, loose: false };
  if (before < at && endsSentence(text, start, before)) return { ...token, loose: false };
  if (marker.kind !== "group" || marker.value !== nextGroup || before === at) return null;
  if (hasBreak(text, before, at)) return { ...token, loose: false };
  const ahead = text.slice(marker.end, Math.min(end, marker.end + 170));
  if (!marker.colon || !HEADING_AHEAD.test(ahead)) return null;
  const word = /[A-Za-z]+$/.exec(text.slice(Math.max(start, before - 12), before))?.[0] ?? "";
  if (/^(?:in|of|to|and|or|the|with|for|by|from|a|an|as|at|on|than|is|are|was|were|called)$/i.test(word)) return null;
  return { ...token, loose: true };
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ("\n\r\u2028\u2029".includes(text[at] ?? "")) return true;
  return false;
}
