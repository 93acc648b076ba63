import { isControl, isInvisible, isSpace } from "./space";

/** One character as a terminal shows it: what is printed and how many cells it takes. */
export type Cell = { printed: string; width: 0 | 1 | 2 };

const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3001-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]/u;

/**
 * One character of a content file made safe for a terminal: white space is one space, and what could move the
 * cursor, colour the screen or turn the direction of writing is shown by a sign of its own.
 */
export function terminalCell(character: string): Cell {
  const code = character.codePointAt(0) ?? 0x20;
  if (isSpace(code)) return { printed: " ".repeat(code === 0x3000 ? 2 : 1), width: code === 0x3000 ? 2 : 1 };
  if (isControl(code)) return { printed: code < 0x20 ? String.fromCharCode(0x2400 + code) : "\u2421", width: 1 };
  if (isInvisible(code)) return { printed: "\u00b7", width: 1 };
  if (code >= 0xd800 && code <= 0xdfff) return { printed: "\ufffd", width: 1 };
  if (WITHOUT_WIDTH.test(character)) return { printed: character, width: 0 };
  return { printed: character, width: WIDE.test(character) ? 2 : 1 };
}

/** A message of content made safe for a terminal. */
export function terminalText(text: string): string {
  return Array.from(text, (character) => terminalCell(character).printed).join("");
}
