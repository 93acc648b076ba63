import type { ArticleText, Bullet, CitationMark, Group } from "@/lib/archive/article";
import { movedIds } from "./moved-ids";
import { type WordChange, wordChanges } from "./word-changes";

/** What became of one field of an article; null where it is as it was. */
export type FieldChange = { field: "title" | "outlet" | "published" | "viewpoint"; words: WordChange[] };

/** What became of one sentence. `from` is the group it stood in, null where it stood in the same one. */
export type BulletChange = {
  id: string;
  state: "same" | "changed" | "added" | "removed";
  moved: { from: number | null } | null;
  words: WordChange[];
};

/** What became of one group: of its heading (null where it is as it was), and of each of its sentences in order. */
export type GroupChange = { number: number; heading: WordChange[] | null; bullets: BulletChange[] };

export type TextChanges = { fields: FieldChange[]; groups: GroupChange[] };

/** What changed from one text of an article to the next; sentences are told apart by their ids. Source notes count as words. */
export function textChanges(before: ArticleText, after: ArticleText): TextChanges {
  const fields = [
    fieldChange("title", before.title, after.title),
    fieldChange("outlet", before.outletName ?? "", after.outletName ?? ""),
    fieldChange("published", before.published ?? "", after.published ?? ""),
    fieldChange("viewpoint", noted(before.viewpoint), noted(after.viewpoint)),
  ].flatMap((change) => change ?? []);
  return { fields, groups: groupChanges(before.groups, after.groups) };
}

function fieldChange(field: FieldChange["field"], before: string, after: string): FieldChange | null {
  if (before === after) return null;
  // A time or a name is one thing, not words of which some stayed.
  const isWhole = field === "outlet" || field === "published";
  return { field, words: isWhole ? replaced(before, after) : wordChanges(before, after) };
}

function replaced(before: string, after: string): WordChange[] {
  const words: WordChange[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return words.filter(({ text }) => text !== "");
}

function groupChanges(before: readonly Group[], after: readonly Group[]): GroupChange[] {
  const placeOf = new Map(
    before.flatMap(({ number, bullets }) => bullets.map((bullet) => [bullet.id, { number, bullet }])),
  );
  const present = new Set(after.flatMap(({ bullets }) => bullets.map(({ id }) => id)));
  const numbers = [...new Set([...before, ...after].map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const old = before.find((group) => group.number === number);
    const now = after.find((group) => group.number === number);
    const moved = movedIds(
      (old?.bullets ?? []).map(({ id }) => id),
      (now?.bullets ?? []).map(({ id }) => id),
    );
    const bullets = (now?.bullets ?? []).map((bullet): BulletChange => {
      const former = placeOf.get(bullet.id);
      if (!former) return { id: bullet.id, state: "added", moved: null, words: wordChanges("", noted(bullet)) };
      const [was, is] = [noted(former.bullet), noted(bullet)];
      const from = former.number === number ? null : former.number;
      return {
        id: bullet.id,
        state: was === is ? "same" : "changed",
        moved: from !== null || moved.has(bullet.id) ? { from } : null,
        words: was === is ? [{ kind: "same", text: is }] : wordChanges(was, is),
      };
    });
    const headings = [noted(headingOf(old)), noted(headingOf(now))] as const;
    return {
      number,
      heading: headings[0] === headings[1] ? null : wordChanges(...headings),
      bullets: withRemoved(
        bullets,
        (old?.bullets ?? []).filter(({ id }) => !present.has(id)),
        old?.bullets ?? [],
      ),
    };
  });
}

/** What went stands where it stood: after the sentence that it followed. */
function withRemoved(bullets: BulletChange[], gone: readonly Bullet[], old: readonly Bullet[]): BulletChange[] {
  const shown = [...bullets];
  for (const bullet of gone) {
    const before = old.slice(0, old.indexOf(bullet)).map(({ id }) => id);
    const at = shown.findLastIndex(({ id }) => before.includes(id));
    shown.splice(at + 1, 0, { id: bullet.id, state: "removed", moved: null, words: wordChanges(noted(bullet), "") });
  }
  return shown;
}

function headingOf(group: Group | undefined) {
  return group && group.heading !== null ? { text: group.heading, citations: group.citations } : null;
}

/** A text with its source notes where they stood. */
function noted(field: { text: string; citations: readonly CitationMark[] } | null): string {
  if (field === null) return "";
  const marks = [...field.citations].sort((a, b) => a.offset - b.offset);
  let shown = "";
  let at = 0;
  for (const { number, offset } of marks) {
    shown += `${field.text.slice(at, offset)}[${number}]`;
    at = offset;
  }
  return shown + field.text.slice(at);
}
