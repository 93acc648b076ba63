import { expect, test } from "vitest";
import { nearSlugs } from "@/lib/archive/near-slugs";

const slugs = (wanted: string, candidates: string[], most = 5) =>
  nearSlugs(
    wanted,
    candidates.map((slug) => ({ slug })),
    most,
  ).map(({ slug }) => slug);

test.each([
  { name: "two letters exchanged", wanted: "nicaragau", expected: ["nicaragua"] },
  { name: "a letter left out", wanted: "khazakstan", expected: ["kazakhstan"] },
  { name: "another date", wanted: "2025-08-15-forum-on-skills", expected: ["2025-08-14-forum-on-skills"] },
  { name: "the end cut off", wanted: "2025-08-14-forum-on", expected: ["2025-08-14-forum-on-skills"] },
  { name: "most of it cut off", wanted: "2025-08-14-fo", expected: ["2025-08-14-forum-on-skills"] },
  { name: "nothing like it", wanted: "zzz", expected: [] },
])("$name", ({ wanted, expected }) => {
  expect(slugs(wanted, ["nicaragua", "kazakhstan", "2025-08-14-forum-on-skills", "niger"])).toEqual(expected);
});

test("the nearest comes first, and no more than are asked for", () => {
  expect(slugs("luban-workshop-keny", ["luban-workshop", "luban-workshop-kenya", "luban-workshop-mali"], 2)).toEqual([
    "luban-workshop-kenya",
    "luban-workshop",
  ]);
});
