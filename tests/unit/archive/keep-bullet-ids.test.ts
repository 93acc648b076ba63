import fc from "fast-check";
import { expect, test } from "vitest";
import type { Group } from "@/lib/archive/article";
import { keepBulletIds } from "@/lib/archive/keep-bullet-ids";

const MEDALS = "Participants from SCO countries competed and won multiple medals in Tianjin last year";
const HALL = "The city has built a high-standard Luban Workshop Experience Hall for tens of thousands of visitors";
const STUDENTS = "Over 200 students have been enrolled through the initiative to be friendly ambassadors";

/** Groups as a parser gives them: ids by position. */
function groups(...texts: string[][]): Group[] {
  return texts.map((bullets, index) => ({
    number: index + 1,
    heading: null,
    citations: [],
    bullets: bullets.map((text, position) => ({ id: `g${index + 1}-b${position + 1}`, text, citations: [] })),
  }));
}

const ids = (result: { groups: Group[] }) => result.groups.map(({ bullets }) => bullets.map(({ id }) => id));

const CASES: { name: string; before: string[][]; after: string[][]; expected: string[][]; removed?: object[] }[] = [
  {
    name: "the same bullets keep their ids",
    before: [[MEDALS, HALL]],
    after: [[MEDALS, HALL]],
    expected: [["g1-b1", "g1-b2"]],
  },
  {
    name: "a corrected word keeps the id",
    before: [[MEDALS, HALL]],
    after: [[MEDALS.replace("multiple", "twelve"), HALL]],
    expected: [["g1-b1", "g1-b2"]],
  },
  {
    name: "an insertion before others takes the next unused number",
    before: [[MEDALS, HALL]],
    after: [[STUDENTS, MEDALS, HALL]],
    expected: [["g1-b3", "g1-b1", "g1-b2"]],
  },
  {
    name: "bullets that change places keep their ids",
    before: [[MEDALS], [HALL]],
    after: [[HALL], [MEDALS]],
    expected: [["g2-b1"], ["g1-b1"]],
  },
  {
    name: "a removed bullet is named, with nothing in its stead",
    before: [[MEDALS, HALL]],
    after: [[HALL]],
    expected: [["g1-b2"]],
    removed: [{ id: "g1-b1", text: MEDALS, lastIn: 4, replacedBy: null }],
  },
  {
    name: "a bullet written anew replaces the one it resembles",
    before: [[MEDALS, HALL]],
    after: [
      ["Participants from SCO countries competed but the results of the competition were not yet published", HALL],
    ],
    expected: [["g1-b3", "g1-b2"]],
    removed: [{ id: "g1-b1", text: MEDALS, lastIn: 4, replacedBy: "g1-b3" }],
  },
];

test.each(CASES)("$name", ({ before, after, expected, removed = [] }) => {
  const result = keepBulletIds({ groups: groups(...before), revision: 4, removed: [] }, groups(...after));
  expect(ids(result)).toEqual(expected);
  expect(result.removed).toEqual(removed);
});

test("the number of a bullet that an earlier correction removed is not given again", () => {
  const removed = [{ id: "g1-b2", text: STUDENTS, lastIn: 1, replacedBy: null }];
  const result = keepBulletIds({ groups: groups([MEDALS]), revision: 2, removed }, groups([MEDALS, HALL]));
  expect(ids(result)).toEqual([["g1-b1", "g1-b3"]]);
  expect(result.removed).toEqual(removed);
});

test("a bullet that comes back has the id it had", () => {
  const removed = [{ id: "g2-b7", text: HALL, lastIn: 1, replacedBy: null }];
  const result = keepBulletIds({ groups: groups([MEDALS]), revision: 2, removed }, groups([MEDALS, HALL]));
  expect(ids(result)).toEqual([["g1-b1", "g2-b7"]]);
  expect(result.removed).toEqual([]);
});

test("whatever a correction does, no two bullets have one id and none is lost silently", () => {
  const texts = fc.array(fc.array(fc.constantFrom(MEDALS, HALL, STUDENTS, "甲乙", "")), { maxLength: 4 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { groups: kept, removed } = keepBulletIds(
        { groups: groups(...before), revision: 1, removed: [] },
        groups(...after),
      );
      const now = kept.flatMap(({ bullets }) => bullets.map(({ id }) => id));
      expect(new Set(now).size).toBe(now.length);
      const gone = removed.map(({ id }) => id);
      for (const { bullets } of groups(...before)) {
        for (const { id } of bullets) expect([...now, ...gone].filter((other) => other === id)).toHaveLength(1);
      }
    }),
  );
});

test("thousands of sentences, each corrected, keep their ids", () => {
  const many = Array.from(
    { length: 3_000 },
    (_, at) => `In ${at} the workshop of town ${at * 7} taught ${at * 3} students of trade ${at}`,
  );
  const corrected = many.map((text) => text.replace("taught", "trained")).reverse();
  const { groups: kept, removed } = keepBulletIds(
    { groups: groups(many), revision: 1, removed: [] },
    groups(corrected),
  );
  expect(removed).toEqual([]);
  expect(kept[0]?.bullets.slice(0, 2).map(({ id }) => id)).toEqual(["g1-b3000", "g1-b2999"]);
});
