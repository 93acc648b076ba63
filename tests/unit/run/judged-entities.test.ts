import { expect, test } from "vitest";
import { linkArticle } from "@/lib/registry/link-article";
import { evaluateKinds } from "@/lib/run/eval/kinds";
import { scoreOf } from "@/lib/run/eval/score";
import { shippedLinker } from "@/tests/unit/registry/shipped-linker";

const registry = { link: (content: Parameters<typeof linkArticle>[1]) => linkArticle(shippedLinker, content) };
const { faults, scores, texts } = evaluateKinds(registry, "tests/fixtures/registry");

// Verbs between the brand and its country part them; only the programme is linked.
const KNOWN = ["entities-en luban-014 viewpoint missed workshop/luban-workshop-tanzania"];

test("the judged texts link what a person says they name, and nothing else", () => {
  const found = faults.filter(({ fault }) => fault !== "new");
  expect(found.map(({ set, id, fault, entity }) => `${set} ${id} ${fault} ${entity}`)).toEqual(KNOWN);
  expect(texts).toBe(182);
});

test("names that the registry does not know are told apart and count as neither right nor wrong", () => {
  const serbia = faults.filter(({ id }) => id.startsWith("luban-009"));
  expect(serbia.map(({ fault, entity }) => [fault, entity])).toEqual([["new", "workshop: Luban Workshop in Serbia"]]);
  const people = scores.find(({ kind, script }) => kind === "person" && script === "zh");
  expect(people).toMatchObject({ right: 4, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 });
});

test("a wrong and a missing link lower precision and recall", () => {
  expect(scoreOf({ right: 3, wrong: 1, missed: 2 })).toMatchObject({ precision: 0.75, recall: 0.6 });
  expect(scoreOf({ right: 0, wrong: 0, missed: 2 })).toMatchObject({ precision: 1, recall: 0, f1: 0 });
});
