import type { Figure } from "@/lib/archive/figure";
import type { Mention } from "@/lib/archive/mention";
import type { RegistryEntity, UnlinkedPair } from "@/lib/registry/registry";

/** An outlet as an article states it, with the slug it is filed under. */
export type PreparedOutlet = { slug: string; name: string; nameEn: string | null; nameZh: string | null };

/** What the registry makes of an article's text. */
export type PreparedLinks = {
  outlet: PreparedOutlet | null;
  mentions: Mention[];
  /** Entities its mentions need that the registry does not state. */
  provisional: RegistryEntity[];
  /** Two characters that may stand for two countries, and that it does not decide. */
  unlinkedPairs: UnlinkedPair[];
  /** The figures of its viewpoint and bullets. */
  figures: Figure[];
  /** Of its mentions and figures, what those are part of, the outlet it is filed under, and how its near-duplicates are found. */
  linkDigest: string;
  /** A tsvector literal. */
  search: string;
  /** By lib/search/han-runs. */
  hanRuns: string;
  /** What it says of its story, by which texts are compared. */
  story: string;
  /** By lib/archive/min-hash, of the story: by these its near-duplicates are found. */
  bands: number[];
  /** By lib/search/common-phrases. */
  commonPhrases: number;
};
