import type { ArticleCounts, FileReceipt } from "@/lib/archive/batch";
import type { Outcome } from "@/lib/db/plan-chunk";

/** As what an article is counted. One that is only linked anew is, to its reader, the same article. */
export const COUNTED = { added: "added", revised: "revised", relinked: "unchanged", unchanged: "unchanged" } as const;

export type Tally = ReadonlyMap<FileReceipt, Omit<ArticleCounts, "refused">>;

/** The counts that receipts have when the articles of a chunk are stored, in order, with these outcomes. */
export function tallyReceipts(
  chunk: readonly { receipt: FileReceipt }[],
  stored: readonly { outcome: Outcome }[],
): Tally {
  const tally = new Map<FileReceipt, Omit<ArticleCounts, "refused">>();
  for (const [at, { outcome }] of stored.entries()) {
    const receipt = chunk[at]?.receipt;
    if (!receipt) continue;
    const { added, revised, unchanged } = tally.get(receipt) ?? receipt;
    const counts = { added, revised, unchanged };
    counts[COUNTED[outcome]] += 1;
    tally.set(receipt, counts);
  }
  return tally;
}
