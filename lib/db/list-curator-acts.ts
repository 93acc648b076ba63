import type { CuratorAct, CuratorActName } from "@/lib/archive/curator-act";
import type { Database } from "./database";

/** An act with its place in the batch, from 0. */
export type PlacedAct = CuratorAct & { position: number };

/** What the curator's lines did in a batch, in the order in which it was done. */
export async function listCuratorActs(
  db: Database,
  number: number,
  { limit, after = null }: { limit: number; after?: number | null },
): Promise<PlacedAct[]> {
  const rows = await db.curatorAct.findMany({
    where: { batchId: number, position: { gt: after ?? -1 } },
    omit: { batchId: true },
    orderBy: { position: "asc" },
    take: limit,
  });
  return rows.map((row) => ({ ...row, act: row.act as CuratorActName }));
}
