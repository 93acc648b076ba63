import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { OperatorError } from "@/lib/env";
import { ISO_CODES } from "@/lib/registry/iso-codes";
import { runProgram } from "./run-program";
import { say } from "./say";
import { areaOf, drawnArea, drawRings, HEIGHT, placeOf, WIDTH } from "./world-map/draw-rings";
import { DRAWN_WITH } from "./world-map/drawn-with";
import { type Point, type Ring, readTopology } from "./world-map/topology";
import { UNDRAWN } from "./world-map/undrawn";

const DRAWN = "lib/site/world-map.json";

const MAPPINGS = z.object({
  supplemental: z.object({ codeMappings: z.record(z.string(), z.object({ _numeric: z.string().optional() })) }),
});
const CONTAINMENT = z.object({
  supplemental: z.object({ territoryContainment: z.record(z.string(), z.object({ _contains: z.array(z.string()) })) }),
});

/**
 * Draws the outline of the world and the shape of each country for the locator maps, once, into a file of the
 * repository: `node lib/run/bootstrap.mjs draw-world-map FOLDER`, where FOLDER holds the npm packages world-atlas
 * (Natural Earth, public domain) and cldr-core.
 */
await runProgram(async () => {
  const folder = process.argv[2];
  if (folder === undefined) throw new OperatorError("Name the folder that holds world-atlas and cldr-core.");
  const read = (file: string) => readFileSync(join(resolve(folder), file), "utf8");
  const land = [...readTopology(read("world-atlas/land-110m.json"), "land").values()].flat();
  const coarse = readTopology(read("world-atlas/countries-110m.json"), "countries");
  const fine = readTopology(read("world-atlas/countries-50m.json"), "countries");
  const codes = MAPPINGS.parse(JSON.parse(read("cldr-core/supplemental/codeMappings.json"))).supplemental.codeMappings;
  const regions = regionsOf(read("cldr-core/supplemental/territoryContainment.json"));
  const countries = Object.fromEntries(
    [...ISO_CODES].sort().map((code) => {
      const id = codes[code]?._numeric ?? "";
      const rings = fine.get(id) ?? [];
      const at = UNDRAWN[code] ?? middleOf(rings);
      const [x, y] = placeOf(at);
      // The coarse shape, where there is one, lies on the same lines as the outline of the land.
      const drawn = [id, ...(DRAWN_WITH[code] ?? []).map((other) => codes[other]?._numeric ?? "")];
      const shapes = drawn.flatMap((one) => coarse.get(one) ?? fine.get(one) ?? []);
      const shape = code in UNDRAWN ? "" : drawRings(shapes, { smallest: 1, tolerance: 0.6 });
      const isSmall = shape === "" || drawnArea(coarse.get(id) ?? rings) < 60;
      const [longitude, latitude] = at.map(Math.round);
      return [code, { region: regions.get(code) ?? null, longitude, latitude, x, y, shape, isSmall }];
    }),
  );
  const outline = drawRings(land, { smallest: 3, tolerance: 0.6 });
  writeFileSync(DRAWN, `${JSON.stringify({ width: WIDTH, height: HEIGHT, outline, countries }, null, 2)}\n`);
  say(`Wrote ${DRAWN}: the outline has ${outline.length} bytes.`);
  return 0;
});

/** The middle of the largest ring: a country is where its main land is. */
function middleOf(rings: readonly Ring[]): Point {
  const [largest] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  if (!largest) throw new Error("A country has neither a shape nor a place of its own.");
  let [area, x, y] = [0, 0, 0];
  for (const [index, [x1, y1]] of largest.entries()) {
    const [x2, y2] = largest[(index + 1) % largest.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const longitude = x / (3 * area);
  return [longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude, y / (3 * area)];
}

/** The part of a continent (UN M49) in which each country lies. */
function regionsOf(text: string): Map<string, string> {
  const { territoryContainment } = CONTAINMENT.parse(JSON.parse(text)).supplemental;
  const parts = Object.entries(territoryContainment).filter(([code]) => /^\d{3}$/.test(code));
  return new Map(
    parts.flatMap(([region, { _contains }]) =>
      _contains.filter((code) => ISO_CODES.has(code)).map((code) => [code, region] as const),
    ),
  );
}
