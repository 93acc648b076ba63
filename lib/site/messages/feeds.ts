import type { Language } from "@/lib/archive/language";
import type { FeedForm } from "@/lib/search/feed-href";

/** What is said of feeds, and in them. */
export type FeedMessages = {
  /** Before the forms of a list's feed. */
  follow: string;
  form: Record<FeedForm, string>;
  description: string;
  /** At the end of each article in a feed. */
  permalink: string;
  /** The same where the article is longer than a feed tells. */
  goesOn: string;
};

const FEED_MESSAGES: Record<Language, FeedMessages> = {
  en: {
    follow: "Follow this list",
    form: { rss: "RSS", atom: "Atom", json: "JSON Feed" },
    description: "The newest articles of this list. Each is a summary; the original story is not held.",
    permalink: "Permanent address in the Luban Archive",
    goesOn: "The article goes on at its permanent address in the Luban Archive",
  },
  zh: {
    follow: "订阅此列表",
    form: { rss: "RSS", atom: "Atom", json: "JSON Feed" },
    description: "此列表的最新文章。所有文章均为摘要，本馆不收藏原文。",
    permalink: "鲁班档案馆永久链接",
    goesOn: "本文未完，全文见鲁班档案馆永久链接",
  },
};

export function feedsIn(language: Language): FeedMessages {
  return FEED_MESSAGES[language];
}
