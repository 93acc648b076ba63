const FIRST_WIDE = 0x2e80;

/** How wide a text is, in Latin letters: a Han character takes the room of two. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= FIRST_WIDE ? 2 : 1), 0);
}

/** A title is long from here on: at the size of titles it would fill a screen. */
const LONG = 100;

export const isLongTitle = (title: string): boolean => textWidth(title) > LONG;
