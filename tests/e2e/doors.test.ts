import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { expect, test } from "playwright/test";
import { EXPORTED_ARTICLE_SCHEMA } from "@/lib/export/list/exported-article";

const FORUM = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";
const TITLE = "中国—尼加拉瓜职业教育合作论坛举办";

test.describe("a list leaves the archive", () => {
  test("as a table", async ({ request }) => {
    const answer = await request.get("/export/articles.csv?country=NI&page=7");
    expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(answer.headers()["content-disposition"]).toMatch(
      /^attachment; filename="luban-archive-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const rows = parse<Record<string, string>>(await answer.text(), { bom: true, columns: true });
    expect(rows.map(({ slug, title, outlet_zh }) => [slug, title, outlet_zh])).toEqual([
      [FORUM, TITLE, "人民日报海外版"],
    ]);
  });

  test("as lines of JSON", async ({ request }) => {
    const lines = (await (await request.get("/zh/export/articles.ndjson")).text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => EXPORTED_ARTICLE_SCHEMA.safeParse(line).success)).toEqual(Array(5).fill(true));
    expect(lines[0].publishedAt > lines[4].publishedAt).toBe(true);
    expect(lines[0].note).toBe("摘要，本馆不收藏原文。");
  });

  test("as references", async ({ request }) => {
    const found = new Cite(await (await request.get("/export/articles.ris?q=nicaragua")).text()).data;
    expect(found).toMatchObject([{ type: "article-newspaper", title: TITLE, "container-title": "人民日报海外版" }]);
    expect(await (await request.get("/export/articles.bib?q=nicaragua")).text()).toContain(`@article{${FORUM},`);
    expect((await (await request.get("/export/articles.json")).json()).length).toBe(5);
    const listed = await request.get("/zh/export/articles.gbt7714?q=nicaragua");
    expect(listed.headers()["content-disposition"]).toMatch(/\.gbt7714\.txt"$/);
    expect(await listed.text()).toContain("中国—尼加拉瓜职业教育合作论坛举办[N/OL]. 人民日报海外版, 2025-08-14[");
  });

  test("as text", async ({ request }) => {
    const text = await (await request.get("/export/articles.md?country=ni")).text();
    expect(text).toContain(`\n## ${TITLE}\n`);
  });

  for (const [address, status, parameter] of [
    ["/export/articles.csv?colour=red", 400, "colour"],
    ["/export/articles.csv?from=2025-13", 400, "from"],
    ["/export/articles.xlsx", 404, undefined],
    ["/export/articles.toString", 404, undefined],
    ["/export/x", 404, undefined],
  ] as const) {
    test(`${address} is refused`, async ({ request }) => {
      const answer = await request.get(address);
      expect([answer.status(), (await answer.json()).parameter]).toEqual([status, parameter]);
    });
  }

  test("and the page of the list says so", async ({ page }) => {
    await page.goto("/zh/articles?country=nicaragua&page=1");
    const link = page.getByRole("link", { name: "CSV" });
    await expect(link).toHaveAttribute("href", "/zh/export/articles.csv?country=nicaragua");
    await expect(page.locator('head link[rel="alternate"][type="text/csv"]')).toHaveAttribute(
      "href",
      /\/zh\/export\/articles\.csv\?country=nicaragua$/,
    );
  });
});

test("each hit of a results page is told to reference managers, and an article's page has none of it", async ({
  page,
}) => {
  await page.goto("/articles?q=nicaragua");
  const spans = page.locator("span.Z3988");
  await expect(spans).toHaveCount(await page.getByRole("main").locator("ol > li h3").count());
  const fields = new URLSearchParams((await spans.first().getAttribute("title")) ?? "");
  expect([fields.get("rft.type"), fields.get("rft.title")]).toEqual(["newspaperArticle", TITLE]);
  await page.goto(`/articles/${FORUM}`);
  await expect(spans).toHaveCount(0);
});

test.describe("an article is cited", () => {
  test("in the common styles, without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto(`/articles/${FORUM}`);
    await page.getByRole("link", { name: "Cite this article" }).click();
    const main = page.getByRole("main");
    await expect(main).toContainText(`${TITLE}[N/OL]. 人民日报海外版, 2025-08-14[`);
    await expect(main).toContainText(
      `${TITLE} [China–Nicaragua forum on vocational education cooperation held]. (2025, August 14). 人民日报海外版.`,
    );
    await expect(main).toContainText("Summary; the original story is not held.");
    await context.close();
  });

  test("by one sentence, with its own address", async ({ page, request }) => {
    await page.goto(`/zh/articles/${FORUM}/cite?bullet=g2-b1`);
    await expect(page.getByRole("main")).toContainText(`/articles/${FORUM}#g2-b1`);
    const href = await page.getByRole("link", { name: "CSL-JSON" }).getAttribute("href");
    const [item] = await (await request.get(href ?? "")).json();
    expect(item).toMatchObject({ id: `${FORUM}-g2-b1`, URL: expect.stringMatching(/#g2-b1$/), title: TITLE });
  });

  test("and what it does not have is not found", async ({ request }) => {
    expect((await request.get(`/articles/${FORUM}/cite?bullet=%00`)).status()).toBe(200);
    expect((await request.get(`/articles/${FORUM}/cite/cite.doc`)).status()).toBe(404);
    expect((await request.get("/articles/none/cite")).status()).toBe(404);
  });
});

test("a calendar program reads the conferences", async ({ request }) => {
  const answer = await request.get("/zh/conferences.ics");
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const events = new ICAL.Component(ICAL.parse(await answer.text()))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
  const conference = events.find(({ summary }) => summary === "2024年世界职业技术教育发展大会");
  expect([conference?.startDate.toString(), conference?.endDate.toString()]).toEqual(["2024-11-20", "2024-11-23"]);
  const again = await request.get("/zh/conferences.ics", { headers: { "if-none-match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test.describe("another site shows a card", () => {
  test("in a frame, which nothing else of the archive may be in", async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? "").origin;
    const newsroom = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<iframe src="${origin}/zh/embed/articles/${FORUM}"></iframe><iframe src="${origin}/embed/countries/nicaragua"></iframe>`,
      );
    }).listen(0, "127.0.0.1");
    await once(newsroom, "listening");
    await page.goto(`http://127.0.0.1:${(newsroom.address() as AddressInfo).port}/`);
    await expect(page.frameLocator("iframe").first().getByRole("heading")).toHaveText(TITLE);
    await expect(page.frameLocator("iframe").nth(1).getByRole("link", { name: TITLE })).toBeVisible();
    newsroom.close();
    const headers = (await page.request.get(`/articles/${FORUM}`)).headers();
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"]).toBe("DENY");
    const card = await page.request.get(`/embed/articles/${FORUM}`);
    expect(card.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(card.headers()["x-frame-options"]).toBeUndefined();
  });

  test("found by oEmbed", async ({ page, request, baseURL }) => {
    await page.goto(`/articles/${FORUM}`);
    const href = await page.locator('head link[type="application/json+oembed"]').getAttribute("href");
    const answer = await (await request.get(`${href}&maxwidth=300`)).json();
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      title: TITLE,
      author_name: "People's Daily Overseas Edition",
      width: 300,
    });
    const src = /src="([^"]+)"/.exec(answer.html)?.[1] ?? "";
    expect(src).toBe(`${new URL(baseURL ?? "").origin}/embed/articles/${FORUM}`);
    expect((await request.get(src)).status()).toBe(200);
    for (const [query, status] of [
      ["", 400],
      ["url=https://elsewhere.example/articles/x", 404],
      [`url=${encodeURIComponent(`${new URL(baseURL ?? "").origin}/articles/none`)}`, 404],
      [`url=${encodeURIComponent(`${new URL(baseURL ?? "").origin}/articles/${FORUM}`)}&format=xml`, 501],
      ["url=x&maxwidth=wide", 400],
      [`url=${encodeURIComponent(`${new URL(baseURL ?? "").origin}/articles/${FORUM}`)}&dnt=1`, 200],
    ] as const) {
      expect([query, (await request.get(`/oembed?${query}`)).status()]).toEqual([query, status]);
    }
  });
});
