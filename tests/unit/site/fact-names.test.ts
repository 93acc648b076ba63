import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { zh } from "@/lib/site/messages/zh";

const folder = new URL("../../../content/registry/", import.meta.url);

/** The names of all facts that stand anywhere in a value. */
function factNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(factNames);
  if (value === null || typeof value !== "object") return [];
  const { facts } = value as { facts?: { name: string }[] };
  return [...(Array.isArray(facts) ? facts.map(({ name }) => name) : []), ...Object.values(value).flatMap(factNames)];
}

test("every fact of the registry has a Chinese name on Chinese pages", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const names = new Set(files.flatMap((name) => factNames(parse(readFileSync(new URL(name, folder), "utf8")))));
  expect(names.size).toBeGreaterThan(10);
  // What a group's membership is made into.
  names.add("member");
  expect([...names].filter((name) => !/^\p{Script=Han}+$/u.test(zh.entity.factName(name)))).toEqual([]);
});
