import { expect, test } from "vitest";
import { presentBullet } from "@/lib/archive/present-bullet";

const gone = (id: string, replacedBy: string | null) => ({ id, text: id, lastIn: 1, replacedBy });
const present = new Set(["g1-b1", "g1-b9"]);

test.each([
  ["its successor", "g1-b2", [gone("g1-b2", "g1-b9")], "g1-b9"],
  ["the successor of its successor", "g1-b2", [gone("g1-b2", "g1-b3"), gone("g1-b3", "g1-b9")], "g1-b9"],
  ["nothing, where its successor was taken away", "g1-b2", [gone("g1-b2", "g1-b3"), gone("g1-b3", null)], null],
  ["nothing, where none was ever named", "g1-b2", [gone("g1-b2", null)], null],
  [
    "nothing, where two are said to replace each other",
    "g1-b2",
    [gone("g1-b2", "g1-b3"), gone("g1-b3", "g1-b2")],
    null,
  ],
  ["itself, where it stands", "g1-b1", [], "g1-b1"],
])("a removed bullet leads to %s", (_, id, removed, successor) => {
  expect(presentBullet(id, removed, present)).toBe(successor);
});
