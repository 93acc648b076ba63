import { expect, test } from "vitest";
import { factValue } from "@/lib/site/fact-value";
import { shippedRegistry } from "../registry/shipped-linker";

/** The values of a fact of a registered entity on a page in Chinese. */
function shown(slug: string, name: string): (string | null)[] {
  const entity = shippedRegistry.entities.find((one) => one.slug === slug);
  return (entity?.facts ?? []).filter((fact) => fact.name === name).map((fact) => factValue(fact, "zh"));
}

test("what a value names has its Chinese name on a page in Chinese, and what stands behind it stays", () => {
  expect(shown("luban-workshop-thailand", "Chinese partner")).toEqual([
    "天津渤海职业技术学院",
    "天津铁道职业技术学院 (railway centre, 2018)",
  ]);
  expect(shown("luban-workshop-thailand", "place")).toEqual(["大城府"]);
  expect(shown("luban-workshop-thailand", "opened")).toEqual(["2016年3月8日"]);
  expect(shown("luban-workshop-thailand", "status")).toEqual(["已启动"]);
  expect(shown("luban-workshop-thailand", "note")).toEqual(["首个境外鲁班工坊"]);
});

test.each([
  ["2025-07", "2025年7月"],
  ["2025", "2025年"],
  ["online", "线上"],
  ["10 member units from SCO countries", "10 member units from SCO countries"],
])("%s is %s in Chinese and as it stands in English", (value, chinese) => {
  expect([factValue({ value }, "zh"), factValue({ value }, "en")]).toEqual([chinese, value]);
});

test("of the places, hosts and partners that the registry states, those few are shown in English which it does not know", () => {
  const named = new Set(["place", "host institution", "Chinese partner"]);
  const facts = shippedRegistry.entities
    .flatMap((entity) => entity.facts)
    .filter(({ name, value }) => named.has(name) && value !== null);
  const left = facts.filter((fact) => !/\p{Script=Han}/u.test(factValue(fact, "zh") ?? ""));
  expect(left.map(({ value }) => value)).toEqual([
    "Cambodia Airport Investment Company / CSCEC",
    "Jiangsu Vocational Institute of Architectural Technology",
    "Tianjin Second (No. 2) Commerce School, later Tianjin Economics and Trade School",
    "Kabala campus, Bamako",
  ]);
});
