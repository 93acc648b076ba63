import { expect, test } from "vitest";
import { wordChanges } from "@/lib/site/word-changes";

const MARKS = { same: ["", ""], added: ["{+", "+}"], removed: ["{-", "-}"] } as const;

const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`)
    .join("");

test.each([
  [
    "The course lasts six weeks [1]",
    "The course lasts two months [1]",
    "The course lasts {-six weeks-}{+two months+} [1]",
  ],
  ["It was held [1].", "It was held [1][3].", "It was held [1]{+[3]+}."],
  ["It was held [1][2]", "It was held [12][2]", "It was held {-[1]-}{+[12]+}[2]"],
  ["共有10个鲁班工坊建成", "共有12个鲁班工坊建成并运行", "共有{-10-}{+12+}个鲁班工坊建成{+并运行+}"],
  [
    "天津持续深化与上合组织国家的职教合作",
    "天津不断深化与上海合作组织国家的职业教育合作",
    "天津{-持续-}{+不断+}深化与{-上合-}{+上海合作+}组织国家的{-职教-}{+职业教育+}合作",
  ],
  ["", "A view", "{+A view+}"],
  ["A view", "", "{-A view-}"],
  ["A view", "A view", "A view"],
  ["", "", ""],
])("%j to %j", (before, after, changes) => {
  expect(shown(before, after)).toBe(changes);
});

test("both texts can be put together again from what changed", () => {
  const before = "Tianjin has hosted two conferences; 15 leaders came 😀 from SCO countries.";
  const after = "Tianjin hosted 3 conferences, and 16 leaders from SCO members came 😃.";
  const changes = wordChanges(before, after);
  const without = (kind: string) =>
    changes
      .filter((change) => change.kind !== kind)
      .map(({ text }) => text)
      .join("");
  expect([without("added"), without("removed")]).toEqual([before, after]);
});

test("texts that have hardly a word in common are set against each other whole", () => {
  const words = (stem: string) => Array.from({ length: 1_500 }, (_, at) => `${stem}${at}`).join("-");
  expect(wordChanges(words("a"), words("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
