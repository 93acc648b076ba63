import type { FileReceipt } from "@/lib/archive/batch";

/** By file, the ids of the articles that it gave, in its order. */
export type GivenIds = Map<FileReceipt, number[]>;

/** What each file gave of a chunk of articles, which were stored in this order. */
export function givenIds(chunk: readonly { receipt: FileReceipt }[], stored: readonly { id: number }[]): GivenIds {
  const given: GivenIds = new Map();
  for (const [at, { receipt }] of chunk.entries()) {
    const id = stored[at]?.id;
    if (id !== undefined) addIds(given, receipt, [id]);
  }
  return given;
}

/** Adds ids to those that a file gave before. */
export function addIds(given: GivenIds, receipt: FileReceipt, ids: readonly number[]): void {
  const before = given.get(receipt);
  if (before) before.push(...ids);
  else given.set(receipt, [...ids]);
}
