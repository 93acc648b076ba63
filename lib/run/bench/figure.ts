/** One measured figure and what it should reach. `note` says how it came about: sizes, counts, the figures it is a ratio of. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  reach: { least: number } | { most: number } | null;
  note: string;
};

/** Whether a figure reaches what it should; null where nothing was set. */
export function isReached({ value, reach }: Figure): boolean | null {
  if (reach === null) return null;
  return "least" in reach ? value >= reach.least : value <= reach.most;
}
