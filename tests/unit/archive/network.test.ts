import fc from "fast-check";
import { expect, test } from "vitest";
import { layNetwork, type PlacelessNode } from "@/lib/archive/network";

const node = (id: number, total: number, slug = `n${id}`): PlacelessNode => ({
  kind: "country",
  slug,
  code: null,
  names: { en: slug, zh: null },
  count: total,
  id,
  total,
});

test("the closest pairs are linked: those that go together for how often each is named", () => {
  const nodes = [node(1, 100, "china"), node(2, 10, "kenya"), node(3, 10, "ghana"), node(4, 10, "mali")];
  const pairs = [
    { one: 1, other: 2, count: 10 },
    { one: 1, other: 3, count: 10 },
    { one: 2, other: 3, count: 9 },
    { one: 1, other: 4, count: 1 },
  ];
  const { nodes: row, links } = layNetwork(null, nodes, pairs);
  const named = links.map(({ one, other, count }) => [[row[one]?.slug, row[other]?.slug].sort().join("+"), count]);
  expect(named).toEqual([
    ["ghana+kenya", 9],
    ["china+kenya", 10],
    ["china+ghana", 10],
  ]);
  // What is named together once says nothing where others are more often, and stands in no row without a link.
  expect(row.map(({ slug }) => slug)).not.toContain("mali");
});

test("around something all that is named with it stands there, linked or not", () => {
  const center = { kind: "country" as const, slug: "nicaragua", code: "NI", names: { en: "Nicaragua", zh: null } };
  const { nodes, links } = layNetwork(center, [node(1, 1), node(2, 1), node(3, 1)], [{ one: 1, other: 2, count: 1 }]);
  expect([nodes.length, links.length]).toEqual([3, 1]);
});

test("linked names stand beside each other", () => {
  const nodes = [1, 2, 3, 4, 5, 6].map((id) => node(id, 5));
  const pairs = [
    { one: 1, other: 6, count: 5 },
    { one: 2, other: 5, count: 5 },
    { one: 3, other: 4, count: 5 },
  ];
  for (const { one, other } of layNetwork(null, nodes, pairs).links) expect(other - one).toBe(1);
});

test("whatever is counted, the links are few, each between two of the row, and the same every time", () => {
  const pair = fc.record({
    one: fc.integer({ min: 1, max: 40 }),
    other: fc.integer({ min: 1, max: 40 }),
    count: fc.integer({ min: 1, max: 50 }),
  });
  const many = fc.uniqueArray(pair, { maxLength: 120, selector: ({ one, other }) => `${one} ${other}` });
  fc.assert(
    fc.property(many, (counted) => {
      const nodes = Array.from({ length: 40 }, (_, at) => node(at + 1, 100 - at));
      const pairs = counted.filter(({ one, other }) => one < other);
      const network = layNetwork(null, nodes, pairs);
      expect(network.links.length).toBeLessThanOrEqual(45);
      for (const { one, other } of network.links) {
        expect(one).toBeLessThan(other);
        expect(network.nodes[other]).toBeDefined();
      }
      expect(layNetwork(null, nodes, pairs)).toEqual(network);
    }),
    { numRuns: 12 },
  );
});
