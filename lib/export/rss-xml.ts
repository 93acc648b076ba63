import { escapeXml } from "./escape-xml";
import { type Feed, type FeedItem, feedUpdated } from "./feed";

/** A feed as RSS 2.0 (rssboard.org), with the whole text of each article in `content:encoded`. */
export function rssXml(feed: Feed): string {
  const updated = feedUpdated(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "<channel>",
    element("title", feed.title),
    element("link", feed.page),
    element("description", feed.description),
    element("language", feed.language.toLowerCase()),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.self)}"/>`,
    ...(updated === null ? [] : [element("lastBuildDate", mailDate(updated))]),
    ...feed.items.flatMap(itemLines),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}

function itemLines({ url, title, published, outlet, summary, html, tags }: FeedItem): string[] {
  return [
    "<item>",
    element("title", title),
    element("link", url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    ...(published === null ? [] : [element("pubDate", mailDate(published))]),
    ...(outlet === null ? [] : [element("dc:creator", outlet)]),
    ...tags.map((tag) => element("category", tag)),
    // What readers take for HTML, so that the text is escaped as HTML before it is escaped as XML.
    ...(summary === null ? [] : [element("description", escapeXml(summary))]),
    element("content:encoded", html),
    "</item>",
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2025-08-29T08:29:00+08:00` as mail writes it: `Fri, 29 Aug 2025 08:29:00 +0800`. */
export function mailDate(instant: string): string {
  const [year = 1970, month = 1, day = 1] = instant.slice(0, 10).split("-").map(Number);
  // Of the day as its clocks show it, not of the same instant elsewhere.
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const date = `${String(day).padStart(2, "0")} ${MONTHS[month - 1]} ${String(year).padStart(4, "0")}`;
  return `${weekday}, ${date} ${instant.slice(11, 19)} ${instant.slice(19).replace(":", "")}`;
}
