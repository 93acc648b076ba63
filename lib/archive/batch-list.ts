/** What the page of a batch lists: files with a fault, what the curator's lines did, articles corrected and added, all files. */
export const BATCH_LISTS = ["faults", "curated", "revised", "added", "files"] as const;
export type BatchListName = (typeof BATCH_LISTS)[number];

export function isBatchList(value: unknown): value is BatchListName {
  return (BATCH_LISTS as readonly unknown[]).includes(value);
}
