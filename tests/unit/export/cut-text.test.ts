import { expect, test } from "vitest";
import { articleHtml } from "@/lib/export/article-html";
import { cutText } from "@/lib/export/cut-text";

const bullets = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => ({ id: `g1-b${at + 1}`, text, citations: [{ number: 12, offset: 1 }] }));
const text = (count: number, sentence = "职<业>教育") => ({
  viewpoint: { text: "View", citations: [] },
  groups: [1, 2].map((number) => ({ number, heading: "Head", citations: [], bullets: bullets(count, sentence) })),
});
const end = { text: "Permanent address", href: "https://archive.example/a" };

test("a text that is short enough stays whole", () => {
  const short = text(3);
  expect(cutText(short, 4_000)).toEqual({ ...short, isCut: false });
});

test("a longer one ends behind a bullet, and is as HTML no longer than it may be", () => {
  for (const limit of [0, 10, 200, 999, 4_000]) {
    const cut = cutText(text(500), limit);
    expect(cut.isCut).toBe(true);
    const html = articleHtml(cut, end);
    const own = html.slice(0, html.lastIndexOf("<p><a"));
    expect(Buffer.byteLength(own)).toBeLessThanOrEqual(limit);
    expect(cut.groups.flatMap((group) => group.bullets).every((bullet) => bullet.text === "职<业>教育")).toBe(true);
    if (limit === 4_000) expect(Buffer.byteLength(own)).toBeGreaterThan(limit / 2);
  }
});

test("what follows a piece that has no room is left out, though it would have some", () => {
  const cut = cutText({ ...text(2), viewpoint: { text: "x".repeat(900), citations: [] } }, 500);
  expect(cut).toMatchObject({ viewpoint: null, groups: [], isCut: true });
});
