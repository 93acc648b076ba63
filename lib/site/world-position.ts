import world from "./world-map.json";

/**
 * Where a country is on the map of the world: its middle in degrees and on the drawing, its shape as an SVG path
 * ("" where it is too small for one), and the part of the continent by its number in UN M49.
 */
export type WorldPosition = {
  region: string;
  longitude: number;
  latitude: number;
  x: number;
  y: number;
  shape: string;
  /** The shape alone would not be seen. */
  isSmall: boolean;
};

export const WORLD = { width: world.width, height: world.height, outline: world.outline };

/** The position of a country by its ISO code; null for what lies off the map (Antarctica). */
export function worldPosition(code: string): WorldPosition | null {
  const countries: Record<string, Omit<WorldPosition, "region"> & { region: string | null }> = world.countries;
  const found = Object.hasOwn(countries, code) ? countries[code] : undefined;
  return found?.region ? { ...found, region: found.region } : null;
}
