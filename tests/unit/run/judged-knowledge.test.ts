import { expect, test } from "vitest";
import { compileFigureReader } from "@/lib/knowledge/figure-reader";
import { linkArticle } from "@/lib/registry/link-article";
import { evaluateFigures } from "@/lib/run/eval/figures";
import { listKnowledgeSets, readKnowledgeSet } from "@/lib/run/eval/judged-knowledge";
import { shippedLinker, shippedRegistry } from "@/tests/unit/registry/shipped-linker";

const FOLDER = "tests/fixtures/knowledge";
const SHIPPED = "content/articles/vocational-education-cooperation.txt";

if (shippedRegistry.figures === null) throw new Error("the shipped registry has no figures.yaml");
const reading = {
  link: (content: Parameters<typeof linkArticle>[1]) => linkArticle(shippedLinker, content),
  reader: compileFigureReader(shippedRegistry.figures),
};
const sets = listKnowledgeSets(FOLDER).map((set) => readKnowledgeSet(FOLDER, set, SHIPPED));
const { scores, faults } = evaluateFigures(reading, sets);
const scoreOfSet = (set: string) => scores.find((one) => one.set === set);
const faultsOf = (set: string) => faults.filter((one) => one.set === set).map(({ fault, told }) => `${fault} ${told}`);

test("every figure of the shipped articles is read, with its scope and time, and no other", () => {
  expect(faultsOf("seed")).toEqual([]);
  expect(scoreOfSet("seed")?.score).toMatchObject({ right: 16, wrong: 0, missed: 0 });
});

test("names, times, telephone numbers and growth are no figures; ranges, shares and separators of both scripts are read", () => {
  expect(faultsOf("traps")).toEqual([]);
  expect(scoreOfSet("traps")?.score).toMatchObject({ right: 20, wrong: 0, missed: 0 });
});

test("the articles that rules are made on hold no figure that is missed or read otherwise", () => {
  expect(scoreOfSet("tuned")?.score).toMatchObject({ right: 104, wrong: 0, missed: 0 });
});

test("of articles that no rule was made on, figures are read with precision .95 and recall .85", () => {
  const held = scoreOfSet("held-out")?.score;
  expect(held?.precision).toBeGreaterThanOrEqual(0.95);
  expect(held?.recall).toBeGreaterThanOrEqual(0.85);
});

test("a figure that is read otherwise than judged counts against precision and recall", () => {
  const [set] = sets.filter(({ set }) => set === "seed");
  const [article] = set?.articles ?? [];
  if (!article) throw new Error("no judged article");
  const changed = article.figures.map((one, at) => (at === 0 ? { ...one, value: 3 } : one));
  const judged = evaluateFigures(reading, [{ set: "seed", articles: [{ ...article, figures: changed }] }]);
  expect(judged.scores[0]?.score).toMatchObject({ wrong: 1, missed: 1 });
});
