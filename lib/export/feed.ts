/** An article as a feed tells it. Times are ISO 8601 with the archive's offset. */
export type FeedItem = {
  /** Its permanent address, which is its id in every feed too. */
  url: string;
  title: string;
  /** The midnight that begins its day where only that is stated; null where nothing is. */
  published: string | null;
  /** When the present text was stored: later than before where it was corrected. */
  updated: string;
  outlet: string | null;
  summary: string | null;
  /** The whole text as HTML. */
  html: string;
  tags: readonly string[];
  /** A language tag: "zh-CN". */
  language: string;
};

/** An article that was withdrawn: its id in feeds, when and why. */
export type FeedRemoval = { url: string; when: string; reason: string };

/** A list of articles as a feed, whatever its form. */
export type Feed = {
  title: string;
  description: string;
  /** The page that shows the same list, and the feed's own address, which is its id. */
  page: string;
  self: string;
  /** Who keeps it. */
  archive: string;
  language: string;
  items: readonly FeedItem[];
  /** What was withdrawn of the archive last, in the list or not: who never had it passes over it. */
  removed: readonly FeedRemoval[];
};

/** When anything that the feed tells last changed; null for an empty one. */
export function feedUpdated({ items, removed }: Feed): string | null {
  let latest: string | null = null;
  for (const updated of [...items.map((item) => item.updated), ...removed.map(({ when }) => when)]) {
    if (latest === null || Date.parse(updated) > Date.parse(latest)) latest = updated;
  }
  return latest;
}
