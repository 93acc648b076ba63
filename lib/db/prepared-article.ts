import type { Group, Viewpoint } from "@/lib/archive/article";
import type { PreparedLinks } from "./prepared-links";

/** Everything that can be known of an article without the database, from its file alone. */
export type PreparedText = PreparedLinks & {
  topic: { slug: string; title: string } | null;
  title: string;
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
  /** The slug it gets if it is new and no other article has it. */
  slug: string;
};

/** An article ready to be stored. */
export type PreparedArticle = PreparedText & {
  /** The digests of the texts that its source gave when it was last read, and of those that it gives now. */
  givenBefore: ReadonlySet<string>;
  givenNow: ReadonlySet<string>;
};
