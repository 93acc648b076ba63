import { expect, test } from "playwright/test";

const MISSING = [
  "/articles/none",
  "/countries/atlantis",
  "/planets",
  "/zh/countries/atlantis",
  "/articles/x%ff",
  "/articles/2025-02-31-a-forum",
  "/articles/0000-01-01-a-forum",
  "/outlets/none",
  "/en/articles",
  "/ZH",
  "/ZH/articles",
  "/a/b/c",
];

for (const path of MISSING) {
  test(`${path} is a real 404 that helps to go on`, async ({ page, request, baseURL }) => {
    expect((await request.get(`${baseURL}${path}`)).status()).toBe(404);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("search").first()).toBeVisible();
  });
}

const ODD = [
  "page=-1",
  "page=99999999999999999999",
  "from=2025-99",
  "from=&to=&country=",
  "q=%00",
  "q=%ff%fe",
  "q=%ED%A0%80",
  "q=a&q=b&country=x&country=y",
  "unknown=1&unknown=2",
  "q='%22);DROP TABLE--",
  "q=((((%26%7C!:*",
  `q=${"a".repeat(10_000)}`,
  `q=${encodeURIComponent("职".repeat(10_000))}`,
  `country=${"x".repeat(5000)}`,
  "sort[]=1&q[a]=2",
  "__proto__=1&constructor=2",
];

for (const query of ODD) {
  test(`/articles?${query.slice(0, 40)} answers with a page`, async ({ request }) => {
    const response = await request.get(`/articles?${query}`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect(html).toContain("</html>");
    expect(html).not.toMatch(/at .*\(.*:\d+:\d+\)|node_modules|PrismaClient/);
  });
}

test("a part of an address that was read in another way is said so on the page", async ({ page }) => {
  await page.goto("/articles?from=2025-99");
  await expect(page.getByText("2025-99")).toBeVisible();
});

test("a trailing slash leads to the address without it", async ({ request }) => {
  const response = await request.get("/articles/", { maxRedirects: 0 });
  expect([response.status(), response.headers().location]).toEqual([308, "/articles"]);
});

test("tools find what they look for", async ({ request }) => {
  for (const [path, type] of [
    ["/robots.txt", "text/plain"],
    ["/sitemap.xml", "application/xml"],
    ["/sitemap/pages.xml", "application/xml"],
    ["/sitemap/articles-2025-06.xml", "application/xml"],
    ["/healthz", "text/plain"],
    ["/readyz", "text/plain"],
  ] as const) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 200]);
    expect(response.headers()["content-type"]).toContain(type);
  }
  expect((await request.get("/sitemap/articles-1999-01.xml")).status()).toBe(404);
});
