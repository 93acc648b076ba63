import "server-only";
import { notFound } from "next/navigation";
import type { Batch, PlacedReceipt } from "@/lib/archive/batch";
import { BATCH_LISTS, type BatchListName, isBatchList } from "@/lib/archive/batch-list";
import { countBatchArticles } from "@/lib/db/list-batch-articles";
import { findBatchFile } from "@/lib/db/list-batch-files";
import { findBatch } from "@/lib/db/list-batches";
import { readEnvironment } from "@/lib/env";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { type BatchList, readBatchList } from "./read-batch-list";
import { shownReceipt } from "./shown-receipt";

/** What is shown of each list beside the others, and alone; and of the diagnostics of one file among others. */
const TOGETHER: Record<BatchListName, number> = { faults: 10, curated: 20, revised: 20, added: 20, files: 20 };
const ALONE: Record<BatchListName, number> = { faults: 50, curated: 200, revised: 200, added: 200, files: 100 };
const DIAGNOSTICS = 5;

/** A batch with the part of it that an address asks for. `unlisted`: texts it brought of articles no longer listed. */
export type BatchPage = {
  batch: Batch;
  unlisted: { added: number; revised: number };
  part: { list: BatchListName; after: string | null } | { file: number } | null;
  lists: BatchList[];
  file: PlacedReceipt | null;
};

const readOverview = cachedRead(
  "batch",
  async (number: string) => {
    const id = Number(number);
    const db = siteDatabase();
    const batch = await findBatch(db, siteTimezone(), id);
    if (!batch) return null;
    const listed = (name: "added" | "revised") => (batch[name] === 0 ? 0 : countBatchArticles(db, id, name));
    const [added, revised, ...lists] = await Promise.all([
      listed("added"),
      listed("revised"),
      ...BATCH_LISTS.map((name) =>
        readBatchList(batch, name, { limit: TOGETHER[name], after: null, diagnostics: DIAGNOSTICS }),
      ),
    ]);
    const unlisted = { added: Math.max(0, batch.added - added), revised: Math.max(0, batch.revised - revised) };
    return { batch, unlisted, lists: lists.filter((list) => list !== null) };
  },
  () => ["archive"],
);

type Parameters = Record<string, string | string[] | undefined>;

/** The page of a batch; a number that no batch has ends as a 404. What an address says oddly is passed over. */
export async function getBatch(number: string, parameters: Parameters): Promise<BatchPage> {
  const overview = /^[1-9]\d{0,8}$/.test(number) ? await readOverview(number) : null;
  if (!overview) notFound();
  const { batch } = overview;
  const [wantedFile, list, after] = ["file", "list", "after"].map((name) => [parameters[name]].flat()[0]);
  const position = /^\d{1,9}$/.test(wantedFile ?? "") ? Number(wantedFile) : null;
  const file = position === null ? null : await findBatchFile(siteDatabase(), batch.number, position);
  if (file) {
    const shown = shownReceipt(file, readEnvironment().contentDir);
    return { ...overview, part: { file: file.position }, lists: [], file: shown };
  }
  if (!isBatchList(list)) return { ...overview, part: null, file: null };
  const options = { limit: ALONE[list], diagnostics: DIAGNOSTICS };
  const asked = after ? await readBatchList(batch, list, { ...options, after }) : null;
  const shown = asked ?? (await readBatchList(batch, list, { ...options, after: null }));
  const part = { list, after: asked && after ? after : null };
  return { ...overview, part, lists: shown ? [shown] : [], file: null };
}
