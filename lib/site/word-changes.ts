import { diffArrays } from "diff";

/** A run of a text that stayed, came or went. Those that stayed or came are the new text, those that stayed or went the old. */
export type WordChange = { kind: "same" | "added" | "removed"; text: string };

// Dictionary words for Han, words and spaces for everything else, whatever the language it is made for.
const WORDS = new Intl.Segmenter("zh", { granularity: "word" });

/** Past this many words that differ, the texts are set against each other whole: nobody reads such a patchwork. */
const MOST_EDITS = 2_000;
const SOURCE_NOTE = /(\[\d+\])/;
/** A remnant as short as this between two changes belongs to neither: it is read with them. */
const REMNANT = /^[\s\p{P}]{1,2}$/u;

/** What changed between two texts, word by word in either script. Of a change, what went stands before what came. */
export function wordChanges(before: string, after: string): WordChange[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  if (!parts) return joined([change("removed", before), change("added", after)]);
  return joined(
    withoutRemnants(
      parts.map(({ value, added, removed }) => change(added ? "added" : removed ? "removed" : "same", value.join(""))),
    ),
  );
}

// Of several source notes in a row each is a word, not its number between brackets of others.
function wordsOf(text: string): string[] {
  return text
    .split(SOURCE_NOTE)
    .flatMap((part, at) => (at % 2 === 1 ? [part] : Array.from(WORDS.segment(part), ({ segment }) => segment)));
}

function change(kind: WordChange["kind"], text: string): WordChange {
  return { kind, text };
}

/** A space between two changed words changed with them. */
function withoutRemnants(changes: WordChange[]): WordChange[] {
  return changes.flatMap((one, at) => {
    const isBetween = changes[at - 1]?.kind !== undefined && changes[at + 1]?.kind !== undefined;
    const isRemnant = one.kind === "same" && isBetween && REMNANT.test(one.text);
    return isRemnant ? [change("removed", one.text), change("added", one.text)] : [one];
  });
}

/** Runs of one stretch of changes as one that went and one that came. */
function joined(changes: WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed !== "") runs.push(change("removed", removed));
    if (added !== "") runs.push(change("added", added));
    removed = "";
    added = "";
  };
  for (const { kind, text } of changes) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      close();
      runs.push(change(kind, text));
    }
  }
  close();
  return runs;
}
