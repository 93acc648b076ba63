import "server-only";
import type { Batch, BatchArticle, PlacedReceipt } from "@/lib/archive/batch";
import type { BatchListName } from "@/lib/archive/batch-list";
import { listBatchArticles } from "@/lib/db/list-batch-articles";
import { listBatchFiles } from "@/lib/db/list-batch-files";
import { listCuratorActs, type PlacedAct } from "@/lib/db/list-curator-acts";
import { readEnvironment } from "@/lib/env";
import { formatPlace, parseNumberPlace, parseSlugPlace } from "@/lib/search/list-place";
import { siteDatabase } from "./database";
import { shownName, shownReceipt } from "./shown-receipt";

/** A part of a list, and the word under which it goes on; null at its end. */
export type Listed<Item> = { items: Item[]; next: string | null };

/** The kinds of list that a batch has. */
export type BatchList =
  | ({ of: "files"; name: "files" | "faults" } & Listed<PlacedReceipt>)
  | ({ of: "acts"; name: "curated" } & Listed<PlacedAct>)
  | ({ of: "articles"; name: "added" | "revised" } & Listed<BatchArticle>);

type Wanted = { limit: number; after: string | null; diagnostics: number };

/** A part of one of the lists of a batch; null where `after` cannot be read. */
export async function readBatchList(batch: Batch, name: BatchListName, wanted: Wanted): Promise<BatchList | null> {
  const { after, limit } = wanted;
  const { number } = batch;
  if (name === "added" || name === "revised") {
    // To find none among a hundred thousand takes longest. A batch without an end does not know how many there are.
    if (batch.state === "finished" && batch[name] === 0) return { of: "articles", name, items: [], next: null };
    const place = after === null ? null : parseSlugPlace(after);
    if (after !== null && place === null) return null;
    const found = await listBatchArticles(siteDatabase(), number, name, { limit: limit + 1, after: place });
    return { of: "articles", name, ...listed(found, limit, ({ slug, text }) => [slug, text]) };
  }
  const place = after === null ? null : parseNumberPlace(after);
  if (after !== null && place === null) return null;
  const { contentDir } = readEnvironment();
  if (name === "curated") {
    const acts = await listCuratorActs(siteDatabase(), number, { limit: limit + 1, after: place });
    const named = acts.map((act) => ({ ...act, path: act.path && shownName(act.path, contentDir) }));
    return { of: "acts", name, ...listed(named, limit, ({ position }) => [position]) };
  }
  const { diagnostics } = wanted;
  const options = { limit: limit + 1, after: place, faulty: name === "faults", diagnostics };
  const found = await listBatchFiles(siteDatabase(), number, options);
  const shown = found.map((receipt) => shownReceipt(receipt, contentDir));
  return { of: "files", name, ...listed(shown, limit, ({ position }) => [position]) };
}

/** `found` is asked for with one more than `limit`, which tells whether the list goes on. */
function listed<Item>(found: Item[], limit: number, placeOf: (item: Item) => (string | number)[]): Listed<Item> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? formatPlace(placeOf(last)) : null };
}
