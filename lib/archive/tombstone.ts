import type { Curated, OutletRef } from "./article";
import type { PublishedTime } from "./published-time";

/** What is left to be seen of an article that the curator withdrew: enough to cite it and to know why it is gone. */
export type Tombstone = {
  slug: string;
  title: string;
  outlet: OutletRef | null;
  published: PublishedTime | null;
  curated: Curated;
  /** The day it was withdrawn, `YYYY-MM-DD`. */
  withdrawnOn: string;
  reason: string;
};
