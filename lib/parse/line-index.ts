/** A place as an editor shows it: both count from 1, the column in whole characters. */
export type LinePlace = { line: number; column: number };

/**
 * Turns offsets into lines and columns. Lines end where editors end them: at LF, CRLF and CR. The file is read
 * once; each look-up is a binary search and, for the column, a walk along the one line.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    const breaks = /\r\n?|\n/g;
    for (let found = breaks.exec(text); found; found = breaks.exec(text)) this.#starts.push(breaks.lastIndex);
  }

  place(offset: number): LinePlace {
    const line = this.#lineAt(offset);
    let column = 1;
    for (let at = this.#starts[line] ?? 0; at < offset && at < this.#text.length; column += 1) {
      at += (this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    return { line: line + 1, column };
  }

  /** Where the line that holds `offset` begins and ends, its line ending left out. */
  lineSpan(offset: number): { start: number; end: number } {
    const line = this.#lineAt(offset);
    const start = this.#starts[line] ?? 0;
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && "\r\n".includes(this.#text[end - 1] ?? " ")) end -= 1;
    return { start, end };
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
