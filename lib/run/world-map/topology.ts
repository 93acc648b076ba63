import { z } from "zod";

export type Point = [x: number, y: number];
/** A closed line; the last point joins the first. */
export type Ring = Point[];

const POLYGON = z.object({ type: z.literal("Polygon"), arcs: z.array(z.array(z.int())), id: z.string().optional() });
const MULTI_POLYGON = z.object({
  type: z.literal("MultiPolygon"),
  arcs: z.array(z.array(z.array(z.int()))),
  id: z.string().optional(),
});
const TOPOLOGY = z.object({
  transform: z.object({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) }),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()]))),
  objects: z.record(
    z.string(),
    z.object({ geometries: z.array(z.discriminatedUnion("type", [POLYGON, MULTI_POLYGON])) }),
  ),
});

/**
 * The outer rings of a TopoJSON object in degrees, by the id of their geometry ("" without one). Lakes and enclaves
 * are left out: a locator map is too small to show them.
 */
export function readTopology(text: string, object: string): Map<string, Ring[]> {
  const { transform, arcs, objects } = TOPOLOGY.parse(JSON.parse(text));
  const lines = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
  // A negative index is an arc read backwards, and each arc begins where the one before ended.
  const lineOf = (index: number) => (index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []));
  const rings = new Map<string, Ring[]>();
  for (const geometry of objects[object]?.geometries ?? []) {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const outer = polygons.map((polygon) => unrolled((polygon[0] ?? []).flatMap((index) => lineOf(index).slice(1))));
    rings.set(geometry.id ?? "", [...(rings.get(geometry.id ?? "") ?? []), ...outer]);
  }
  return rings;
}

/** A ring that goes on across the date line, where the data jump from 180 to -180. */
function unrolled(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([x, y], index) => {
    const before = ring[index - 1]?.[0] ?? x;
    if (x - before > 180) turn -= 360;
    if (before - x > 180) turn += 360;
    return [x + turn, y];
  });
}
