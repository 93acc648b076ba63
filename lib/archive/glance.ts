import type { ArticleSummary, Names } from "./article";
import type { Batch } from "./batch";
import type { EntitySummary } from "./entity";
import type { EntityKind } from "./entity-kind";

/** One month ("2025-08") and how many articles were published in it. */
export type MonthCount = { month: string; count: number };

/** The last run of the ingest that changed something. `finishedAt` is ISO 8601 with the archive's offset. */
export type BatchSummary = Pick<Batch, "number" | "added" | "revised" | "curated" | "relinked"> & {
  finishedAt: string;
};

/** The archive at a glance. `counts` are entities that at least one article names. */
export type Glance = {
  total: number;
  latest: ArticleSummary[];
  counts: Record<EntityKind, number> & { outlet: number; topic: number };
  /** The months of the articles, oldest first, as `everyMonth` fills them. */
  months: MonthCount[];
  countries: EntitySummary[];
  workshops: EntitySummary[];
  conferences: EntitySummary[];
  lastBatch: BatchSummary | null;
};

/** An outlet or topic with the number of its articles; `name` is as stated in the source. */
export type CollectionSummary = { slug: string; name: string; names: Names; count: number };
