/** A piece of articles.yaml that states something of one article. */
export type CurationEntry = {
  start: number;
  text: string;
  /** As it is written; null where the first line has none. */
  key: string | null;
};

const ENTRY_BEGINS = /^(?=[^\s#])/gm;
const KEY = /^(["']?)([^"':\s]+)\1[ \t]*:(?=\s|$)/;

/**
 * Cuts articles.yaml where an entry begins: at each line that is neither indented nor a comment. So a fault of the one
 * cannot reach the others, as an open bracket would in the file as a whole. What stands before the first is left out.
 */
export function curationEntries(text: string): CurationEntry[] {
  const starts = [...text.matchAll(ENTRY_BEGINS)].map(({ index }) => index);
  return starts.map((start, at) => {
    const entry = text.slice(start, starts[at + 1] ?? text.length);
    return { start, text: entry, key: KEY.exec(entry)?.[2] ?? null };
  });
}
