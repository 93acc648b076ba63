import type { Point } from "./topology";

/**
 * Territories of ISO 3166-1 that Natural Earth has no shape of at this scale, or only as a part of another country:
 * longitude and latitude.
 */
export const UNDRAWN: Record<string, Point> = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53.1, 3.9],
  GI: [-5.4, 36.1],
  GP: [-61.6, 16.3],
  MQ: [-61, 14.7],
  RE: [55.5, -21.1],
  SJ: [16, 78.5],
  TK: [-171.8, -9.2],
  TV: [178.7, -7.5],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
};
