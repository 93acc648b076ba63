// biome-ignore-all lint/suspicious/noControlCharactersInRegex: what a text must not hold is named here
import type { DiagnosticCode } from "./diagnostic-codes";
import type { DiagnosticList } from "./diagnostic-list";
import { isControl, isInvisible } from "./space";

/** Everything that may be no plain text. One class, since that is searched at once: halves of characters are told from whole ones after. */
const SUSPECT =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2069\u3000\ud800-\udfff\ufeff\ufffd]/g;

type Kind = keyof typeof MESSAGES;
type Seen = { start: number; last: number; count: number };

/** A file of another encoding has such a fault at every other character: it is told this often and then counted. */
const TOLD = 100;

/**
 * Reports characters that a database cannot hold, each where it stands, and those that are read as something
 * plainer or left out, each kind once at its first place with how often it occurs. Answers whether any is of the
 * first sort, and the offset of the last of them that is told.
 */
export function checkCharacters(text: string, diagnostics: DiagnosticList): { damaged: boolean; told: number } {
  const seen = new Map<Kind, Seen>();
  let told = -1;
  let faults = 0;
  SUSPECT.lastIndex = 0;
  while (SUSPECT.test(text)) {
    const index = SUSPECT.lastIndex - 1;
    const code = text.charCodeAt(index);
    if (isSurrogate(code) && (text.codePointAt(index) ?? 0) > 0xffff) {
      SUSPECT.lastIndex += 1;
      continue;
    }
    const kind = kindOf(code, index);
    const before = seen.get(kind);
    if (before) {
      before.count += 1;
      before.last = index;
    } else seen.set(kind, { start: index, last: index, count: 1 });
    if (isFault(kind) && faults < TOLD) {
      faults += 1;
      tellFault(kind, text, index, diagnostics);
      told = index;
    }
  }
  for (const [kind, { start, last, count }] of seen) {
    const often = count === 1 ? "once" : `${count} times in the file, here first`;
    if (!isFault(kind) || last > told) {
      diagnostics.add(kind, { start, end: start + 1 }, `${MESSAGES[kind]} (${often})`);
    }
  }
  return { damaged: [...seen.keys()].some(isFault), told };
}

/** Tells the first character of an article that no database holds, for one that lies after those told one by one. */
export function tellFirstFault(text: string, start: number, end: number, diagnostics: DiagnosticList): void {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const whole = isSurrogate(code) && (text.codePointAt(at) ?? 0) > 0xffff;
    if (whole) at += 1;
    else if (code === 0 || isSurrogate(code)) {
      tellFault(kindOf(code, at), text, at, diagnostics);
      return;
    }
  }
}

function tellFault(kind: Kind, text: string, at: number, diagnostics: DiagnosticList): void {
  const name = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
  diagnostics.add(kind, { start: at, end: at + 1 }, `${MESSAGES[kind]} (${name})`);
}

/** Whether a text holds what no database text can: NUL, or half of a character. */
export function hasFatalCharacter(text: string): boolean {
  return text.includes("\0") || !text.isWellFormed();
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isFault(kind: Kind): boolean {
  return kind === "nul-character" || kind === "lone-surrogate";
}

function kindOf(code: number, index: number): Kind {
  if (code === 0) return "nul-character";
  if (isSurrogate(code)) return "lone-surrogate";
  if (code === 0xfeff && index === 0) return "byte-order-mark";
  if (code === 0xfffd) return "replacement-character";
  if (code === 0x0d) return "line-endings";
  if (isInvisible(code)) return "invisible-character";
  return isControl(code) ? "control-character" : "unusual-space";
}

const MESSAGES = {
  "nul-character": "found a NUL character; expected text",
  "lone-surrogate": "found half of a character; expected whole ones",
  "byte-order-mark": "found a byte order mark; expected text; it is passed over",
  "replacement-character": "found a replacement character; expected the text that it stands for",
  "line-endings": "found a carriage return; expected lines that end with a line feed; it ends a line too",
  "invisible-character": "found an invisible character; expected none; it is left out of the texts shown",
  "control-character": "found a control character; expected text; it is left out of the texts shown",
  "unusual-space": "found unusual white space; expected a plain space; it is read as one",
} as const satisfies Partial<Record<DiagnosticCode, string>>;
