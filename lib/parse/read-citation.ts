import type { Span } from "@/lib/archive/diagnostic";

const LONGEST = 3;

/** A `[n]` marker. `usual`: in plain brackets and digits. */
export type CitationToken = Span & { kind: "citation"; number: number; usual: boolean };

/** Reads the citation whose bracket stands at `at`, or answers null. Full-width brackets and digits are read too. */
export function readCitation(text: string, at: number, end: number): CitationToken | null {
  let number = 0;
  let to = at + 1;
  let usual = text[at] === "[";
  for (let digit = digitAt(text, to); digit !== null; digit = digitAt(text, to)) {
    number = 10 * number + digit;
    usual &&= text.charCodeAt(to) < 0x80;
    to += 1;
    if (to - at > LONGEST) break;
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
