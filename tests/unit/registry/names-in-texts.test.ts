import { expect, test } from "vitest";
import { namesInTexts } from "@/lib/registry/names-in-texts";
import type { RegistryEntity } from "@/lib/registry/registry";

test("the names are those that are stated, and what a workshop of each country would be called", () => {
  const entity = (kind: string, slug: string, en: string | null, aliases: string[]) =>
    ({ kind, slug, names: { en, zh: null }, aliases }) as unknown as RegistryEntity;
  const workshops = entity("workshop", "luban-workshop", "Luban Workshop", []);
  expect(namesInTexts([entity("country", "serbia", "Serbia", ["塞尔维亚"]), workshops])).toEqual([
    "Serbia",
    "塞尔维亚",
    "Serbia Luban Workshop",
    "Luban Workshop",
  ]);
  expect(namesInTexts([entity("country", "serbia", "Serbia", [])])).toEqual(["Serbia"]);
});
