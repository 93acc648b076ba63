import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { expect, test } from "vitest";
import { articleHtml } from "@/lib/export/article-html";
import { atomXml } from "@/lib/export/atom-xml";
import type { Feed, FeedItem } from "@/lib/export/feed";
import { jsonFeed } from "@/lib/export/json-feed";
import { mailDate, rssXml } from "@/lib/export/rss-xml";

const corrected: FeedItem = {
  url: "https://archive.example/articles/2025-08-29-forum",
  title: "Forum <b>& “friends”</b> 论坛",
  published: "2025-08-29T00:29:00+08:00",
  updated: "2026-01-02T03:04:05+08:00",
  outlet: "中国新闻网",
  summary: "It ended. ]]> <script>alert(1)</script>",
  html: "<p>It ended.</p>",
  tags: ["China", "Côte d’Ivoire"],
  language: "zh-Hans",
};
const bare: FeedItem = {
  url: "https://archive.example/articles/undated-note",
  title: "Note\u0001 with a bell\u0007 and half \ud83d",
  published: null,
  updated: "2025-12-31T23:00:00-05:00",
  outlet: null,
  summary: null,
  html: "",
  tags: [],
  language: "en",
};
const feed: Feed = {
  title: "Archive · Articles on “a & b”",
  description: "The newest articles",
  page: "https://archive.example/articles?q=a+%26+b&country=cn",
  self: "https://archive.example/feed.xml?q=a+%26+b&country=cn",
  archive: "Archive",
  language: "en",
  items: [corrected, bare],
  removed: [],
};
const CLEAN = "Note\ufffd with a bell\ufffd and half \ufffd";

test("RSS says all of it to a reader that others wrote", () => {
  const read = parseRssFeed(rssXml(feed));
  expect(read).toMatchObject({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    lastBuildDate: "Fri, 02 Jan 2026 03:04:05 +0800",
    atom: { links: [{ rel: "self", href: feed.self }] },
  });
  expect(read.items).toMatchObject([
    {
      title: corrected.title,
      link: corrected.url,
      guid: { value: corrected.url },
      pubDate: "Fri, 29 Aug 2025 00:29:00 +0800",
      description: "It ended. ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt;",
      categories: [{ name: "China" }, { name: "Côte d’Ivoire" }],
      content: { encoded: corrected.html },
    },
    { title: CLEAN, link: bare.url },
  ]);
  expect(read.items?.[1]?.pubDate).toBeUndefined();
});

test("Atom says all of it, and when each text was stored", () => {
  const read = parseAtomFeed(atomXml(feed));
  expect(read).toMatchObject({ id: feed.self, title: { value: feed.title }, updated: corrected.updated });
  expect(read.entries).toMatchObject([
    {
      id: corrected.url,
      title: { value: corrected.title },
      published: corrected.published,
      updated: corrected.updated,
      authors: [{ name: "中国新闻网" }],
      summary: { value: corrected.summary },
      content: { value: corrected.html, type: "html" },
      categories: [{ term: "China" }, { term: "Côte d’Ivoire" }],
    },
    { id: bare.url, title: { value: CLEAN } },
  ]);
  expect(read.entries?.[1]?.published).toBeUndefined();
});

test("Atom tells what was withdrawn, as a change", () => {
  const removed = [
    { url: "https://archive.example/articles/a?b&c", when: "2026-03-01T00:00:00+08:00", reason: "Asked <for>" },
  ];
  const xml = atomXml({ ...feed, removed });
  const document = XmlDocument.fromString(xml);
  const [entry] = document.find("//at:deleted-entry", { at: "http://purl.org/atompub/tombstones/1.0" }) as XmlElement[];
  expect([entry?.attr("ref")?.value, entry?.attr("when")?.value, entry?.content.trim()]).toEqual([
    removed[0]?.url,
    removed[0]?.when,
    "Asked <for>",
  ]);
  expect(parseAtomFeed(xml).updated).toBe(removed[0]?.when);
  expect(parseAtomFeed(xml).entries).toHaveLength(2);
});

test("JSON Feed says all of it", () => {
  const read = parseJsonFeed(jsonFeed(feed));
  expect(read).toMatchObject({ title: feed.title, home_page_url: feed.page, feed_url: feed.self, language: "en" });
  expect(read.items?.[0]).toMatchObject({
    id: corrected.url,
    content_html: corrected.html,
    date_published: corrected.published,
    date_modified: corrected.updated,
    authors: [{ name: "中国新闻网" }],
    tags: corrected.tags,
    language: "zh-Hans",
  });
});

test("a feed of nothing is a feed", () => {
  const nothing = { ...feed, items: [], removed: [] };
  expect(parseRssFeed(rssXml(nothing)).title).toBe(feed.title);
  expect(parseAtomFeed(atomXml(nothing)).updated).toBe("1970-01-01T00:00:00Z");
  expect(JSON.parse(jsonFeed(nothing)).items).toEqual([]);
});

test("the latest change is told as an instant, whatever the offsets", () => {
  const later = { ...bare, updated: "2026-01-01T18:00:00-05:00" };
  expect(parseAtomFeed(atomXml({ ...feed, items: [corrected, later] })).updated).toBe(later.updated);
});

test.each([
  ["2025-08-29T00:29:00+08:00", "Fri, 29 Aug 2025 00:29:00 +0800"],
  ["2024-02-29T23:59:59-03:30", "Thu, 29 Feb 2024 23:59:59 -0330"],
])("%s in a mail is %s", (instant, mail) => {
  expect(mailDate(instant)).toBe(mail);
  expect(new Date(mail).getTime()).toBe(new Date(instant).getTime());
});

test("an article as HTML has its notes where they stood, and text stays text", () => {
  const html = articleHtml(
    {
      viewpoint: { text: "A <view>. And more", citations: [{ number: 1, offset: 8 }] },
      groups: [
        { number: 1, heading: "Head & tail", citations: [], bullets: [] },
        {
          number: 2,
          heading: null,
          citations: [],
          bullets: [{ id: "g2-b1", text: "甲", citations: [2, 3].map((number) => ({ number, offset: 1 })) }],
        },
      ],
    },
    { text: "Permanent address", href: "https://archive.example/a?b=1&c=2" },
  );
  expect(html).toBe(
    [
      "<p>A &lt;view&gt; [1]. And more</p>",
      "<h2>Head &amp; tail</h2>",
      "<ul><li>甲 [2] [3]</li></ul>",
      '<p><a href="https://archive.example/a?b=1&amp;c=2">Permanent address</a></p>',
    ].join("\n"),
  );
});
