import type { CuratorAct } from "@/lib/archive/curator-act";
import type { Database } from "./database";
import { insertRows } from "./insert-rows";

/** Keeps what the curator's lines did in a batch; `position` is the place of the first of these acts in it. */
export async function writeCuratorActs(
  db: Database,
  batchId: number,
  position: number,
  acts: readonly CuratorAct[],
): Promise<void> {
  const columns = {
    batchId: "int",
    position: "int",
    act: "text",
    slug: "text",
    former: "text",
    path: "text",
    line: "int",
  };
  const rows = acts.map((act, at) => ({ ...act, batchId, position: position + at }));
  await insertRows(db, "CuratorAct", columns, rows);
}
