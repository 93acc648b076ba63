import { expect, test } from "vitest";
import { parseNetworkQuery } from "@/lib/search/parse-network-query";
import { parametersOf } from "@/lib/search/parse-search-query";

const read = (address: string) => {
  const { value, notes } = parseNetworkQuery(parametersOf(new URLSearchParams(address)));
  return [value && `${value.kind}/${value.slug}`, notes.map(({ kind }) => kind)];
};

test.each([
  ["", null, []],
  ["country=KZ", "country/kz", []],
  ["organization=x&country=kz", "organization/x", ["ignored-parameter"]],
  ["country=&workshop=luban-workshop", "workshop/luban-workshop", []],
  ["q=school", null, ["ignored-parameter"]],
  ["country=%00", null, ["invalid-value"]],
  ["outlet=x", null, ["ignored-parameter"]],
])("the first entity of an address counts: %s", (address, entity, notes) => {
  expect(read(address)).toEqual([entity, notes]);
});
