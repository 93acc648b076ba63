import { escapeXml } from "./escape-xml";
import { type Feed, type FeedItem, type FeedRemoval, feedUpdated } from "./feed";

/** Said of a feed that tells nothing, since every feed must say when it changed. */
const NEVER = "1970-01-01T00:00:00Z";

/** A feed as Atom (RFC 4287), with the whole text of each article, and what was withdrawn (RFC 6721). */
export function atomXml(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${escapeXml(feed.language)}">`,
    element("id", feed.self),
    element("title", feed.title),
    element("subtitle", feed.description),
    element("updated", feedUpdated(feed) ?? NEVER),
    `<author>${element("name", feed.archive)}</author>`,
    link("self", "application/atom+xml", feed.self),
    link("alternate", "text/html", feed.page),
    ...feed.items.flatMap(entryLines),
    ...feed.removed.flatMap(removalLines),
    "</feed>",
    "",
  ].join("\n");
}

function entryLines({ url, title, published, updated, outlet, summary, html, tags, language }: FeedItem): string[] {
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    element("id", url),
    element("title", title),
    element("updated", updated),
    ...(published === null ? [] : [element("published", published)]),
    link("alternate", "text/html", url),
    ...(outlet === null ? [] : [`<author>${element("name", outlet)}</author>`]),
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    ...(summary === null ? [] : [element("summary", summary)]),
    `<content type="html">${escapeXml(html)}</content>`,
    "</entry>",
  ];
}

function removalLines({ url, when, reason }: FeedRemoval): string[] {
  const comment = reason === "" ? [] : [element("at:comment", reason)];
  return [`<at:deleted-entry ref="${escapeXml(url)}" when="${escapeXml(when)}">`, ...comment, "</at:deleted-entry>"];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}
