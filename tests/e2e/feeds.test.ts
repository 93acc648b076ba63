import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "playwright/test";

const FORUM = "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";
const FORMS = [
  ["feed.xml", "application/rss+xml; charset=utf-8"],
  ["atom.xml", "application/atom+xml; charset=utf-8"],
  ["feed.json", "application/feed+json; charset=utf-8"],
] as const;

for (const [name, type] of FORMS) {
  test(`/${name} is a feed, kept by its ETag`, async ({ request }) => {
    const answer = await request.get(`/${name}`);
    expect(answer.headers()["content-type"]).toBe(type);
    expect(JSON.stringify(parseFeed(await answer.text()).feed.title)).toContain("Luban Archive · Articles");
    const again = await request.get(`/${name}`, { headers: { "if-none-match": answer.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
    expect(again.headers().etag).toBe(answer.headers().etag);
  });
}

test("a feed has the articles of its list, newest first, each whole and under its permanent address", async ({
  request,
}) => {
  const feed = parseRssFeed(await (await request.get("/feed.xml")).text());
  expect(feed.items?.map(({ pubDate }) => pubDate)).toEqual([
    "Fri, 29 Aug 2025 08:29:00 +0800",
    "Thu, 14 Aug 2025 01:26:00 +0800",
    expect.stringContaining("10 Jul 2025"),
    expect.stringContaining("20 Jun 2025"),
    expect.stringContaining("13 Jun 2025"),
  ]);
  const forum = feed.items?.[1];
  expect(forum?.link).toMatch(new RegExp(`^http://.*${FORUM}$`));
  expect(forum?.guid?.value).toBe(forum?.link);
  expect(forum?.content?.encoded).toContain("<li>");
  expect(forum?.categories?.map(({ name }) => name)).toContain("Nicaragua");
});

test("the filters and the text of a list are those of its feed, in its language", async ({ request }) => {
  const filtered = parseAtomFeed(await (await request.get("/atom.xml?country=NI&sort=oldest&page=7")).text());
  expect(filtered.title?.value).toBe("Luban Archive · Articles · Country: Nicaragua");
  expect(filtered.entries?.map(({ id }) => id)).toEqual([expect.stringContaining(FORUM)]);
  const found = parseJsonFeed(await (await request.get("/zh/feed.json?q=青岛共识")).text());
  expect(found).toMatchObject({ title: "鲁班档案馆 · “青岛共识”的检索结果", language: "zh-Hans" });
  expect(found.items).toHaveLength(1);
  expect(found.items?.[0]?.url).toMatch(/\/zh\/articles\/2025-06-13-/);
  const nothing = parseRssFeed(await (await request.get("/feed.xml?country=atlantis")).text());
  expect(nothing.items ?? []).toEqual([]);
});

for (const [address, feed] of [
  ["/", "/feed.xml"],
  ["/articles?q=forum&sort=newest", "/feed.xml?q=forum"],
  ["/zh/articles?country=nicaragua", "/zh/feed.xml?country=nicaragua"],
  ["/countries/nicaragua", "/feed.xml?country=nicaragua"],
  ["/outlets/china-news", "/feed.xml?outlet=china-news"],
] as const) {
  test(`a reader finds the feed of ${address} by the page`, async ({ page }) => {
    await page.goto(address);
    const link = page.locator('head link[rel="alternate"][type="application/rss+xml"]');
    expect(new URL((await link.getAttribute("href")) ?? "").href).toBe(new URL(feed, page.url()).href);
    await expect(page.getByRole("link", { name: "RSS", exact: true })).toHaveAttribute("href", feed);
  });
}

test("a browser finds the archive's search by every page, and it leads to the list", async ({ page, request }) => {
  for (const [address, description, list] of [
    ["/about", "/opensearch.xml", "/articles?q={searchTerms}"],
    ["/zh/countries", "/zh/opensearch.xml", "/zh/articles?q={searchTerms}"],
  ] as const) {
    await page.goto(address);
    const link = page.locator('head link[rel="search"][type="application/opensearchdescription+xml"]');
    await expect(link).toHaveAttribute("href", description);
    const answer = await request.get(description);
    expect(answer.headers()["content-type"]).toBe("application/opensearchdescription+xml; charset=utf-8");
    const { origin } = new URL(page.url());
    expect(await answer.text()).toContain(`<Url type="text/html" template="${origin}${list}"/>`);
  }
});
