import { expect, test } from "vitest";
import type { Mention } from "@/lib/archive/mention";
import { mentionsAt } from "@/lib/site/mentions-at";

const mention = (place: Pick<Mention, "field" | "group" | "bullet">, surface: string) =>
  ({ ...place, kind: "country", slug: "kenya", start: 0, end: 5, surface, basis: "named", rule: "named" }) as Mention;

const MENTIONS = [
  mention({ field: "title", group: null, bullet: null }, "in the title"),
  mention({ field: "heading", group: 2, bullet: null }, "in the second heading"),
  mention({ field: "bullet", group: 2, bullet: "g2-b1" }, "in a bullet"),
  // A bullet keeps its id in whatever group it stands now.
  mention({ field: "bullet", group: 1, bullet: "g2-b3" }, "in a bullet that moved"),
];

test.each([
  { place: { field: "title" } as const, surfaces: ["in the title"] },
  { place: { field: "viewpoint" } as const, surfaces: [] },
  { place: { field: "heading", group: 2 } as const, surfaces: ["in the second heading"] },
  { place: { field: "heading", group: 1 } as const, surfaces: [] },
  { place: { field: "bullet", bullet: "g2-b1" } as const, surfaces: ["in a bullet"] },
  { place: { field: "bullet", bullet: "g2-b3" } as const, surfaces: ["in a bullet that moved"] },
])("the mentions of $place", ({ place, surfaces }) => {
  expect(mentionsAt(MENTIONS, place).map(({ surface }) => surface)).toEqual(surfaces);
});
