import { expect, test } from "vitest";
import type { Entity } from "@/lib/archive/entity";
import { statedFacts } from "@/lib/archive/expected-facts";

const names = { en: null, zh: null };
const programme = { kind: "workshop", slug: "luban-workshop", code: null, names } as const;
const workshop: Entity = {
  kind: "workshop",
  slug: "luban-workshop-mali",
  code: null,
  names,
  traditional: null,
  count: 0,
  connectedCount: 0,
  provisional: false,
  aliases: [],
  facts: [
    { name: "note", value: "two centres", source: "a" },
    { name: "opened", value: "2019-12", source: "a" },
  ],
  partOf: programme,
  country: { kind: "country", slug: "mali", code: "ML", names },
  parts: [],
  located: [],
  members: [],
  memberOf: [],
  factOwners: [],
};
const shown = (entity: Entity) => statedFacts(entity).map(({ name, value }) => [name, value]);

test("a workshop states its host, partner, opening, place and status first, those that are not known as null", () => {
  expect(shown(workshop)).toEqual([
    ["host institution", null],
    ["Chinese partner", null],
    ["opened", "2019-12"],
    ["place", null],
    ["status", null],
    ["note", "two centres"],
  ]);
});

test("the programme, a country's workshops together and a series have no such facts of their own", () => {
  const part = { ...programme, count: 1, provisional: false };
  expect(shown({ ...workshop, partOf: null, country: null, facts: [] })).toEqual([]);
  expect(shown({ ...workshop, parts: [part], facts: [] })).toEqual([]);
  expect(shown({ ...workshop, kind: "conference", parts: [part], facts: [] })).toEqual([]);
  expect(shown({ ...workshop, kind: "conference", facts: [] }).map(([name]) => name)).toEqual([
    "starts",
    "ends",
    "place",
  ]);
});

test("of a provisional entity nothing is said to be not stated: the sentence that names a minister says the role", () => {
  const person: Entity = { ...workshop, kind: "person", slug: "li-ming", partOf: null, country: null, facts: [] };
  expect(shown(person)).toEqual([["role", null]]);
  expect(shown({ ...person, provisional: true })).toEqual([]);
});
