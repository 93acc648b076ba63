/** A piece of articles.yaml that states something of one article. */
export type CurationEntry = {
  start: number;
  text: string;
  /** As it is written; null where the first line has none. */
  key: string | null;
};

// Lines end where YAML ends them: a cut at another sign would part a note from the withdrawal below it.
const ENTRY_BEGINS = /(?<![^\n])(?=[^\s#])/g;
const KEY = /^(["']?)([^"':\s]+)\1[ \t]*:(?=\s|$)/;
const BYTE_ORDER_MARK = "\uFEFF";
/** Nothing but blanks and comments, behind what begins or ends a document or says how it is written. */
const STATES_NOTHING = /^(?:(?:---|\.\.\.)(?=\s|$)|%[^\n]*)?\s*(?:#[^\n]*(?:\n\s*|$))*$/;

/**
 * Cuts articles.yaml where an entry begins: at each line that is neither indented nor a comment. So a fault of the one
 * cannot reach the others, as an open bracket would in the file as a whole. What stands before the first is a piece
 * without a key, as a first line is that a space was put before.
 */
export function curationEntries(text: string): CurationEntry[] {
  const from = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const file = text.slice(from);
  const starts = [...new Set([0, ...Array.from(file.matchAll(ENTRY_BEGINS), ({ index }) => index)])];
  return starts.flatMap((start, at) => {
    const entry = file.slice(start, starts[at + 1] ?? file.length);
    return STATES_NOTHING.test(entry) ? [] : [{ start: start + from, text: entry, key: KEY.exec(entry)?.[2] ?? null }];
  });
}
