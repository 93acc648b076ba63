import { expect, test } from "vitest";
import type { EntityKey, Mention } from "@/lib/archive/mention";
import { placeEntities, placeKey } from "@/lib/search/place-entities";
import { cutTexts, toTsvector } from "@/lib/search/tsvector";

const title = { field: "title", group: null, bullet: null } as const;
const bullet = { field: "bullet", group: 2, bullet: "g2-b1" } as const;
const texts = cutTexts([
  { weight: "A", text: "The Luban Workshop in Kenya" },
  { weight: "C", text: "肯尼亚的鲁班工坊, Nairobi" },
]);
const textOf = new Map([title, bullet].map((place, at) => [placeKey(place), at]));
const programme: EntityKey = { kind: "workshop", slug: "luban-workshop" };
const enclosing = ({ slug }: EntityKey) => (slug === "luban-workshop-kenya" ? [programme] : []);

const mention = (place: typeof title | typeof bullet, key: EntityKey, start: number, end: number, basis = "named") =>
  ({ ...place, ...key, start, end, surface: "", basis, rule: "" }) as Mention;
const kenya: EntityKey = { kind: "country", slug: "kenya" };
const workshop: EntityKey = { kind: "workshop", slug: "luban-workshop-kenya" };

const place = (...mentions: Mention[]) => placeEntities(mentions, texts, textOf, enclosing);

test("an entity stands at the first word of its mention, what it is part of beside it, and nested mentions by themselves", () => {
  const placed = place(mention(title, workshop, 4, 27), mention(title, kenya, 22, 27), mention(bullet, kenya, 0, 3));
  expect(placed).toEqual([
    { lexeme: "@workshop/luban-workshop-kenya", text: 0, unit: 1 },
    { lexeme: "@workshop/luban-workshop", text: 0, unit: 1 },
    { lexeme: "@country/kenya", text: 0, unit: 4 },
    { lexeme: "@country/kenya", text: 1, unit: 0 },
  ]);
  expect(toTsvector(texts, [], placed)).toContain("@country/kenya:5A,14C");
});

test("a place in a country and a membership do not name it", () => {
  expect(place(mention(bullet, kenya, 10, 17, "place"), mention(bullet, kenya, 10, 17, "member"))).toEqual([]);
  expect(place(mention(bullet, kenya, 10, 17, "demonym"))).toHaveLength(1);
});

test("a mention of what is no text of the article has no place", () => {
  expect(place({ ...mention(bullet, kenya, 0, 3), bullet: "g9-b9" } as Mention)).toEqual([]);
});
