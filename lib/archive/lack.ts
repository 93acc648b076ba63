/**
 * What an article may lack: any stated time; the time of day beside the day; a viewpoint; an outlet; a known part of some
 * of its characters. Lists are narrowed by these names (`lacks=time`).
 */
export const LACKS = ["time", "clock", "viewpoint", "outlet", "part"] as const;
export type LackName = (typeof LACKS)[number];
