/**
 * What an ingest does to an article because the curator says so in articles.yaml. `withdrawn`: it is no longer shown.
 * `restored`: that is said no more, and it is back. `renamed`: it has another slug. `merged`: `former` was an article of
 * its own and leads to `slug` now. `parted`: that is said no more. `redirected`: `former`, no article's, leads to `slug`.
 */
export const CURATOR_ACTS = ["withdrawn", "restored", "renamed", "merged", "parted", "redirected"] as const;
export type CuratorActName = (typeof CURATOR_ACTS)[number];

export type CuratorAct = {
  act: CuratorActName;
  /** The article it was done to; of a renaming, merger or redirection the one that `former` leads to. */
  slug: string;
  former: string | null;
  /** The file and line that say it; null where something is no longer said. */
  path: string | null;
  line: number | null;
};
