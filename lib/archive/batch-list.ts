/** What the page of a batch lists: its files, those with a fault, the articles it added, those it corrected. */
export const BATCH_LISTS = ["faults", "revised", "added", "files"] as const;
export type BatchListName = (typeof BATCH_LISTS)[number];

export function isBatchList(value: unknown): value is BatchListName {
  return (BATCH_LISTS as readonly unknown[]).includes(value);
}
