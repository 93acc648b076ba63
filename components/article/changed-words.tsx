import type { WordChange } from "@/lib/site/word-changes";

/** A text with what came and what went in it. */
export function ChangedWords({ words }: { words: readonly WordChange[] }) {
  return words.map(({ kind, text }, position) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of a text have no identity but their order
    if (kind === "added") return <ins key={position}>{text}</ins>;
    if (kind === "removed") return <del key={position}>{text}</del>;
    return <span key={position}>{text}</span>;
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of a text have no identity but their order
  });
}
