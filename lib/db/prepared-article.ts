import type { Group, Viewpoint } from "@/lib/archive/article";
import type { PreparedLinks } from "./prepared-links";

/** An article ready to be stored: everything that can be known without the database. */
export type PreparedArticle = PreparedLinks & {
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
  /** The digests of the texts that its source gave when it was last read, and of those that it gives now. */
  givenBefore: ReadonlySet<string>;
  givenNow: ReadonlySet<string>;
  /** The slug it gets if it is new and no other article has it. */
  slug: string;
};
