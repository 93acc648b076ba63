import type { FeedForm } from "@/lib/search/feed-href";

/** What each form of a feed is called by its registered media type. */
export const FEED_TYPES: Record<FeedForm, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};
