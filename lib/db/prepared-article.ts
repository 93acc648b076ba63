import type { Group, Viewpoint } from "@/lib/archive/article";
import type { Mention } from "@/lib/archive/mention";
import type { RegistryEntity, UnlinkedPair } from "@/lib/registry/registry";

/** An outlet as an article states it, with the slug it is filed under. */
export type PreparedOutlet = { slug: string; name: string; nameEn: string | null; nameZh: string | null };

/** An article ready to be stored: everything that can be known without the database. */
export type PreparedArticle = {
  topic: { slug: string; title: string } | null;
  title: string;
  outlet: PreparedOutlet | null;
  /** Wall-clock time as stated, `2025-08-29T08:29:00`; null where none is stated. */
  publishedAt: string | null;
  precision: "minute" | "day" | null;
  viewpoint: Viewpoint | null;
  lead: string | null;
  groups: Group[];
  original: string;
  /** What every character of `original` is, by lib/parse/encode-parts. */
  parts: string;
  /** Of what it says, however that is wrapped. */
  digest: string;
  /** Of its mentions, what those are part of, the outlet it is filed under, and how its near-duplicates are found. */
  linkDigest: string;
  /** The digests of the texts that its source gave when it was last read, and of those that it gives now. */
  givenBefore: ReadonlySet<string>;
  givenNow: ReadonlySet<string>;
  /** What it says of its story, by which texts are compared. */
  story: string;
  /** A tsvector literal. */
  search: string;
  /** By lib/search/han-runs. */
  hanRuns: string;
  /** By lib/search/common-phrases. */
  commonPhrases: number;
  /** The slug it gets if it is new and no other article has it. */
  slug: string;
  mentions: Mention[];
  /** Entities its mentions need that the registry does not state. */
  provisional: RegistryEntity[];
  /** Two characters that may stand for two countries, and that it does not decide. */
  unlinkedPairs: UnlinkedPair[];
};
