import type { FileReceipt } from "@/lib/archive/batch";

/** The ids of articles that a file gave, in its order, and of those that it had not given when it was read before. */
export type GivenIds = { articleIds: number[]; newIds: number[] };

/** What each file gave of a chunk of articles, which were stored in this order. */
export function givenIds(
  chunk: readonly { receipt: FileReceipt; isNew: boolean }[],
  stored: readonly { id: number }[],
): Map<FileReceipt, GivenIds> {
  const given = new Map<FileReceipt, GivenIds>();
  for (const [at, { receipt, isNew }] of chunk.entries()) {
    const id = stored[at]?.id;
    if (id === undefined) continue;
    const ids = given.get(receipt) ?? { articleIds: [], newIds: [] };
    ids.articleIds.push(id);
    if (isNew) ids.newIds.push(id);
    given.set(receipt, ids);
  }
  return given;
}

/** Adds what a chunk gave to what is `kept`. */
export function keepIds(kept: Map<FileReceipt, GivenIds>, given: ReadonlyMap<FileReceipt, GivenIds>): void {
  for (const [receipt, { articleIds, newIds }] of given) {
    const ids = kept.get(receipt) ?? { articleIds: [], newIds: [] };
    ids.articleIds.push(...articleIds);
    ids.newIds.push(...newIds);
    kept.set(receipt, ids);
  }
}

export function joinedIds(before: GivenIds | undefined, then: GivenIds | undefined): GivenIds {
  const articleIds = [...(before?.articleIds ?? []), ...(then?.articleIds ?? [])];
  return { articleIds, newIds: [...(before?.newIds ?? []), ...(then?.newIds ?? [])] };
}
