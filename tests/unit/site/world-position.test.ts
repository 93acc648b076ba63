import { expect, test } from "vitest";
import { ISO_CODES } from "@/lib/registry/iso-codes";
import { en } from "@/lib/site/messages/en";
import { zh } from "@/lib/site/messages/zh";
import { WORLD, worldPosition } from "@/lib/site/world-position";

test("every country and territory but Antarctica is on the map, in a region with a name in both languages", () => {
  const off = [...ISO_CODES].filter((code) => {
    const position = worldPosition(code);
    if (position === null) return true;
    const { x, y, region } = position;
    const isNamed = en.evidence.region[region] !== undefined && zh.evidence.region[region] !== undefined;
    return !isNamed || x < 0 || x > WORLD.width || y < 0 || y > WORLD.height;
  });
  expect(off).toEqual(["AQ"]);
  expect(worldPosition("constructor")).toBeNull();
});

// Degrees as an atlas gives them.
test.each([
  ["CN", 35, 103, "030"],
  ["NI", 13, -85, "013"],
  ["KZ", 48, 67, "143"],
  ["SG", 1, 104, "035"],
  ["FJ", -18, 178, "054"],
  ["RU", 61, 100, "151"],
  ["GF", 4, -53, "005"],
])("%s lies about %i, %i", (code, latitude, longitude, region) => {
  const position = worldPosition(code);
  expect(Math.abs((position?.latitude ?? 90) - latitude)).toBeLessThanOrEqual(2);
  expect(Math.abs((position?.longitude ?? 180) - longitude)).toBeLessThanOrEqual(2);
  expect(position?.region).toBe(region);
});

test("what is too small to be seen is ringed, and what has no shape is small", () => {
  expect(["SG", "MT", "GF", "NI"].map((code) => worldPosition(code)?.isSmall)).toEqual([true, true, true, true]);
  expect(["CN", "BR", "EG"].map((code) => worldPosition(code)?.isSmall)).toEqual([false, false, false]);
  expect(worldPosition("GF")?.shape).toBe("");
});

test("the outline is light enough for every page of a country", () => {
  expect(WORLD.outline.length).toBeLessThan(6_500);
});

test("a position is said in words", () => {
  expect(en.evidence.position(-18, 178)).toBe("18° S, 178° E");
  expect(zh.evidence.position(13, -85)).toBe("北纬 13°，西经 85°");
});

test("China's shape holds that of the province that ISO 3166-1 lists apart, which has a map of its own too", () => {
  const taiwan = worldPosition("TW");
  expect(taiwan?.shape).toMatch(/^M\d/);
  expect(worldPosition("CN")?.shape).toContain(taiwan?.shape);
});
