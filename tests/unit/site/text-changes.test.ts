import { describe, expect, test } from "vitest";
import type { ArticleText, Bullet } from "@/lib/archive/article";
import { movedIds } from "@/lib/site/moved-ids";
import { textChanges } from "@/lib/site/text-changes";

const bullet = (id: string, text: string, citations: Bullet["citations"] = []): Bullet => ({ id, text, citations });

const text = (bullets: Record<number, Bullet[]>, more: Partial<ArticleText> = {}): ArticleText => ({
  title: "A course",
  outletName: "Ke Ji Ri Bao",
  published: "2025-09-05T10:30:00+08:00",
  viewpoint: null,
  groups: Object.entries(bullets).map(([number, list]) => ({
    number: Number(number),
    heading: null,
    citations: [],
    bullets: list,
  })),
  ...more,
});

/** What became of each sentence: its id, the state, the group it came from. */
const became = (before: ArticleText, after: ArticleText) =>
  textChanges(before, after).groups.map(({ bullets }) =>
    bullets.map(({ id, state, moved }) => `${id} ${state}${moved ? ` from ${moved.from ?? "here"}` : ""}`),
  );

describe("of the sentences of an article", () => {
  const a = bullet("g1-b1", "One");
  const b = bullet("g1-b2", "Two");
  const c = bullet("g1-b3", "Three");

  test("one that is gone stands where it stood, one that is new where it is", () => {
    const fresh = bullet("g1-b4", "Four");
    expect(became(text({ 1: [a, b, c] }), text({ 1: [a, fresh, c] }))).toEqual([
      ["g1-b1 same", "g1-b2 removed", "g1-b4 added", "g1-b3 same"],
    ]);
  });

  test("one that moved is named, and those that made room for it are not", () => {
    expect(became(text({ 1: [a, b, c] }), text({ 1: [c, a, b] }))).toEqual([
      ["g1-b3 same from here", "g1-b1 same", "g1-b2 same"],
    ]);
    expect(became(text({ 1: [a], 2: [b] }), text({ 1: [a, b], 2: [] }))).toEqual([
      ["g1-b1 same", "g1-b2 same from 2"],
      [],
    ]);
  });

  test("one that only cites another source note changed in that", () => {
    const before = text({ 1: [bullet("g1-b1", "A fact.", [{ number: 1, offset: 6 }])] });
    const after = text({ 1: [bullet("g1-b1", "A fact.", [{ number: 2, offset: 6 }])] });
    expect(textChanges(before, after).groups[0]?.bullets[0]).toEqual({
      id: "g1-b1",
      state: "changed",
      moved: null,
      words: [
        { kind: "same", text: "A fact" },
        { kind: "removed", text: "[1]" },
        { kind: "added", text: "[2]" },
        { kind: "same", text: "." },
      ],
    });
  });
});

test("title, outlet, time and viewpoint are told where they changed, an outlet as a whole", () => {
  const before = text({});
  const after = text({}, { outletName: "Ke Ji Bao", published: null, viewpoint: { text: "A view", citations: [] } });
  expect(textChanges(before, after).fields).toEqual([
    {
      field: "outlet",
      words: [
        { kind: "removed", text: "Ke Ji Ri Bao" },
        { kind: "added", text: "Ke Ji Bao" },
      ],
    },
    { field: "published", words: [{ kind: "removed", text: "2025-09-05T10:30:00+08:00" }] },
    { field: "viewpoint", words: [{ kind: "added", text: "A view" }] },
  ]);
});

test("as few ids as can be are said to have moved", () => {
  expect([...movedIds(["a", "b", "c", "d"], ["d", "a", "b", "c"])]).toEqual(["d"]);
  expect([...movedIds(["a", "b", "c"], ["b", "x", "c", "a"])]).toEqual(["a"]);
  expect([...movedIds(["a", "b"], ["a", "b"])]).toEqual([]);
});
