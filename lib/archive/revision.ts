import type { ArticleText } from "./article";

/**
 * One of the texts an article had. `number` counts from 1; `storedAt` is ISO 8601 with the archive's offset; `batch`
 * is the run of the ingest that brought it; `original` is the text as it was given.
 */
export type Revision = ArticleText & { number: number; storedAt: string; batch: number; original: string };

/** A bullet that a correction took away, and the id of what stands in its stead, if anything does. */
export type RemovedBullet = {
  id: string;
  text: string;
  /** The number of the last revision that held it. */
  lastIn: number;
  replacedBy: string | null;
};
