import type { Feed } from "./feed";

/** A feed as JSON Feed 1.1 (jsonfeed.org), with the whole text of each article. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.archive }],
    items: feed.items.map(({ url, title, published, updated, outlet, summary, html, tags, language }) => ({
      id: url,
      url,
      title,
      content_html: html,
      ...(summary === null ? {} : { summary }),
      ...(published === null ? {} : { date_published: published }),
      date_modified: updated,
      ...(outlet === null ? {} : { authors: [{ name: outlet }] }),
      tags,
      language,
    })),
  });
}
