import type { Point, Ring } from "./topology";

/** Units of the drawing: half a pixel where it stands in the rail. */
export const WIDTH = 480;
const NORTH = 84;
const SOUTH = -57;
/** The meridian in the middle: the cut falls into the Bering Strait. */
const MIDDLE = 11;

// Equal Earth (Šavrič, Patterson and Jenny 2018): areas are true, and it needs no tables.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const radians = (degrees: number) => (degrees * Math.PI) / 180;

function equalEarth(longitude: number, latitude: number): Point {
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin(radians(latitude)));
  const square = theta * theta;
  const sixth = square * square * square;
  const slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
  const x = (2 * Math.sqrt(3) * radians(longitude) * Math.cos(theta)) / (3 * slope);
  return [x, theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1)];
}

const [EDGE] = equalEarth(180, 0);
const SCALE = WIDTH / (2 * EDGE);
const TOP = equalEarth(0, NORTH)[1];

export const HEIGHT = Math.round((TOP - equalEarth(0, SOUTH)[1]) * SCALE);

/** Where a place lies on the drawing. */
export function placeOf([longitude, latitude]: Point): Point {
  const [x, y] = equalEarth(fromMiddle(longitude), latitude);
  return [Math.round((x + EDGE) * SCALE), Math.round((TOP - y) * SCALE)];
}

/** The longitude from the middle meridian, between -180 and 180. */
const fromMiddle = (longitude: number) => ((((longitude - MIDDLE + 180) % 360) + 360) % 360) - 180;

/** A ring on the drawing, on the side of the cut where most of it lies; the rest is pressed to the edge. */
function project(ring: Ring): Ring {
  const mean = ring.reduce((sum, [longitude]) => sum + longitude, 0) / ring.length;
  return ring.map(([longitude, latitude]) => {
    const turned = Math.min(Math.max(fromMiddle(mean) + longitude - mean, -180), 180);
    const [x, y] = equalEarth(turned, Math.min(Math.max(latitude, SOUTH), NORTH));
    return [(x + EDGE) * SCALE, (TOP - y) * SCALE];
  });
}

export function areaOf(ring: Ring): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** The square units that rings in degrees take on the drawing. */
export function drawnArea(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + areaOf(project(ring)), 0);
}

/** Leaves out the points that lie within `tolerance` of the line between those that stay (Douglas and Peucker). */
function simplify(line: Ring, tolerance: number): Ring {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  let farthest = 0;
  let distance = 0;
  for (const [index, point] of line.entries()) {
    const away = distanceTo(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(farthest), tolerance),
  ];
}

function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - fromX, y - fromY);
  return Math.abs(dy * (x - fromX) - dx * (y - fromY)) / length;
}

/** Rings in degrees as the data of an SVG path in whole units; rings smaller than `smallest` are left out. */
export function drawRings(rings: readonly Ring[], { smallest, tolerance }: { smallest: number; tolerance: number }) {
  return rings
    .filter((ring) => ring.some(([, latitude]) => latitude > SOUTH))
    .map(project)
    .filter((ring) => areaOf(ring) >= smallest)
    .map((ring) => {
      // A ring is simplified in two halves, since its ends are the same point.
      const half = Math.floor(ring.length / 2);
      const kept = [...simplify(ring.slice(0, half + 1), tolerance), ...simplify(ring.slice(half), tolerance).slice(1)];
      return pathOf(kept.map(([x, y]): Point => [Math.round(x), Math.round(y)]));
    })
    .join("");
}

function pathOf(points: Ring): string {
  const [first, ...others] = points;
  if (!first) return "";
  let [x, y] = first;
  const steps: string[] = [];
  for (const [toX, toY] of others) {
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    if (dx !== 0 || dy !== 0) steps.push(`${dx}${dy < 0 ? "" : " "}${dy}`);
  }
  if (steps.length < 2) return "";
  return `M${first[0]} ${first[1]}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
