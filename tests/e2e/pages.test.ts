import { expect, type Page, test } from "playwright/test";

const FORUM = "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";
const TITLES = [
  "(上合天津峰会)天津持续深化与上合组织国家的职教合作",
  "中国—尼加拉瓜职业教育合作论坛举办",
  "北京:建立第三方机构进校园遴选审核机制,支持学校高质量开展课后服务",
  "“一带一路”职教学术年会研讨新使命新作为",
  "职业教育国际峰会在山东召开,中欧多方达成“青岛共识”",
];

/** The titles of the articles that a page lists, in order; in English each stands under the one that it is given. */
async function listed(page: Page): Promise<string[]> {
  const links = await page.getByRole("main").getByRole("heading").getByRole("link").allTextContents();
  return links.flatMap((text) => TITLES.find((title) => text.endsWith(title)) ?? []);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list holds the five articles, newest first, and says how many", async ({ page }) => {
    await page.goto("/articles");
    expect(await listed(page)).toEqual(TITLES);
    await expect(page.getByText(/\b5 articles\b/).first()).toBeVisible();
  });

  test("a reader searches from the home page and sees the matches marked", async ({ page }) => {
    await page.goto("/");
    const box = page.getByRole("searchbox").first();
    await box.fill("青岛共识");
    await box.press("Enter");
    await expect(page).toHaveURL(/\/articles\?q=/);
    expect(await listed(page)).toEqual([TITLES[4]]);
    await expect(page.locator("mark", { hasText: "青岛共识" }).first()).toBeVisible();
  });

  test("filters are a form that a reader sends, and each can be removed", async ({ page }) => {
    await page.goto("/articles?country=nicaragua");
    expect(await listed(page)).toEqual([TITLES[1]]);
    await page.getByRole("link", { name: /Remove.*Nicaragua/ }).click();
    await expect(page).toHaveURL(/\/articles$/);
    expect(await listed(page)).toEqual(TITLES);
  });

  test("an article is whole and in order: viewpoint, groups, sentences, source notes", async ({ page }) => {
    await page.goto(FORUM);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLES[1] ?? "");
    await expect(page.getByText("Summary; original not held").first()).toBeVisible();
    await expect(page.locator("#g2-b1")).toContainText("local teachers from the Luban Workshop in Nicaragua");
    // Not the outline and the rail, which name headings and persons too.
    const parts = page.locator(".outlined > :not(nav)");
    const text = (await parts.allTextContents()).join("\n");
    const places = [
      "focusing on high-quality development paths",
      "Forum Highlights",
      "Zheng Qingchun",
      "Training and Development",
    ].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("a reader walks from article to workshop to country to article without a dead end", async ({ page }) => {
    await page.goto(FORUM);
    await page.locator("#g2-b1").getByRole("link", { name: "Luban Workshop in Nicaragua" }).click();
    await expect(page).toHaveURL(/\/workshops\/luban-workshop-nicaragua$/);
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Nicaragua/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/countries\/nicaragua$/);
    expect(await listed(page)).toEqual([TITLES[1]]);
    await page.getByRole("link", { name: TITLES[1] }).click();
    await expect(page).toHaveURL(new RegExp(`${FORUM}$`));
  });

  test("a reader walks on by the host of a workshop and by a conference, back to the article", async ({ page }) => {
    const main = page.getByRole("main");
    await page.goto("/workshops/luban-workshop-nicaragua");
    const facts = page.getByRole("region", { name: "Facts" });
    await expect(facts.getByRole("link", { name: "Managua" })).toHaveAttribute("href", "/places/managua");
    await facts.getByRole("link", { name: /^National Technological Institute/ }).click();
    await expect(page).toHaveURL(/\/organizations\/national-technological-institute$/);
    const hosted = page.getByRole("region", { name: "Hosts" });
    await hosted.getByRole("link", { name: "Nicaragua Luban Workshop" }).click();
    await expect(page).toHaveURL(/\/workshops\/luban-workshop-nicaragua$/);
    await main.getByRole("region", { name: "Country" }).getByRole("link").click();
    await main.locator("a[href^='/conferences/']").first().click();
    await expect(page).toHaveURL(/\/conferences\//);
    await main.getByRole("link", { name: TITLES[1] }).first().click();
    await expect(page).toHaveURL(new RegExp(`${FORUM}`));
  });

  test("the programme's page lists every article on any workshop", async ({ page }) => {
    await page.goto("/workshops/luban-workshop");
    expect(await listed(page)).toEqual([TITLES[0], TITLES[1]]);
  });

  test("a country's page keeps what is only connected apart", async ({ page }) => {
    await page.goto("/countries/china");
    expect(await listed(page)).toEqual([TITLES[0], TITLES[1], TITLES[3], TITLES[4], TITLES[2]]);
    await expect(page.getByRole("heading", { name: /Also connected/ })).toBeVisible();
  });

  test("a country's page shows the sentences that name it, each leading to its place", async ({ page }) => {
    await page.goto("/countries/nicaragua");
    await expect(page.getByRole("heading", { name: "Named in 6 passages" })).toBeVisible();
    await expect(page.locator("mark", { hasText: "尼加拉瓜" })).toBeVisible();
    await page.getByRole("link", { name: "3 more in this article" }).click();
    await expect(page).toHaveURL(/\/countries\/nicaragua\/sentences\?after=/);
    await page.getByRole("link", { name: "Sentence 2.1" }).click();
    await expect(page).toHaveURL(new RegExp(`${FORUM}#g2-b1$`));
    await expect(page.locator("#g2-b1")).toContainText("local teachers");
  });

  test("a reader goes from a country to the articles that name another as well, and takes one away", async ({
    page,
  }) => {
    await page.goto("/countries/china");
    await page.getByRole("link", { name: "1 article that names both China and Nicaragua", exact: true }).click();
    await expect(page).toHaveURL(/\/articles\?q=country%3Acn\+country%3Ani$/);
    expect(await listed(page)).toEqual([TITLES[1]]);
    await page.getByRole("link", { name: "Remove Country: Nicaragua" }).click();
    await expect(page).toHaveURL(/\/articles\?q=country%3Acn$/);
    expect(await listed(page)).toEqual([TITLES[0], TITLES[1], TITLES[3], TITLES[4]]);
  });

  test("pages of sentences follow each other, and an odd place is the first page", async ({ page }) => {
    for (const after of ["x", "99999999999999-1-1", "00010101000000-1-0&after=2"]) {
      await page.goto(`/countries/china/sentences?after=${after}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Passages that name China");
    }
    await page.goto("/countries/china/sentences?after=20250814012600-999999999-0");
    expect(await listed(page)).toEqual([TITLES[1], TITLES[3], TITLES[4]]);
    await page.getByRole("link", { name: "Newest" }).click();
    await expect(page).toHaveURL(/\/sentences$/);
    expect(await listed(page)).toEqual([TITLES[0], TITLES[1], TITLES[3], TITLES[4]]);
  });

  test("a condition that names nothing is said to, and finds nothing", async ({ page }) => {
    await page.goto("/articles?q=country:atlantis");
    await expect(page.getByText("Nothing in the archive is called “atlantis” under “country”")).toBeVisible();
    expect(await listed(page)).toEqual([]);
  });

  test("a month of a country's chart leads to its articles of that month", async ({ page }) => {
    await page.goto("/countries/china");
    await page.getByText("The same as a table").click();
    await page
      .getByRole("row", { name: /June 2025/ })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(/\/articles\?country=china&from=2025-06&to=2025-06$/);
    expect(await listed(page)).toEqual([TITLES[3], TITLES[4]]);
  });

  test("a country is on a map that says where in words", async ({ page }) => {
    await page.goto("/countries/kazakhstan");
    await expect(
      page.getByRole("img", { name: /Map of the world with Kazakhstan marked, in Central Asia/ }),
    ).toBeVisible();
  });

  test("what the registry does not know of a workshop is said not to be stated", async ({ page }) => {
    await page.goto("/workshops/luban-workshop-turkmenistan");
    const facts = page.getByRole("region", { name: "Facts" });
    await expect(facts.getByText("not stated").first()).toBeVisible();
  });

  test("the same page in Chinese has the same address under /zh, and the switch keeps the query", async ({ page }) => {
    await page.goto("/articles?country=nicaragua");
    await page.getByRole("link", { name: "中文" }).first().click();
    await expect(page).toHaveURL(/\/zh\/articles\?country=nicaragua$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    expect(await listed(page)).toEqual([TITLES[1]]);
  });
});

const PAGES = [
  "/",
  "/about",
  "/articles",
  FORUM,
  "/countries",
  "/countries/nicaragua",
  "/countries/nicaragua/sentences",
  "/groups/asean",
  "/workshops",
  "/workshops/luban-workshop",
  "/conferences",
  "/outcomes",
  "/organizations",
  "/people",
  "/places",
  "/groups",
  "/outlets",
  "/topics",
  "/topics/zhi-ye-jiao-yu-guo-ji-he-zuo",
  "/timeline",
  "/timeline?period=2025",
  "/figures",
  "/figures?thing=students&country=china",
  "/workshops/register",
  "/workshops/register?sort=opened",
  "/compare",
  "/compare?country=china&country=nicaragua",
  "/network",
  "/network?country=china",
  "/coverage",
  "/batches",
  "/batches/1",
  "/registry",
  `${FORUM}/account`,
  `${FORUM}/history`,
];

for (const path of PAGES) {
  test(`${path} stands in both languages, with its canonical address and no fault in the console`, async ({ page }) => {
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    for (const address of [path, path === "/" ? "/zh" : `/zh${path}`]) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
      const { pathname, search } = new URL(canonical ?? "", "http://x");
      expect(pathname + search).toBe(address);
      await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(3);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    }
    expect(faults).toEqual([]);
  });
}

test("a page has no horizontal scroll on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    "/",
    "/articles",
    FORUM,
    "/countries/china",
    "/about",
    "/coverage",
    "/batches/1",
    "/registry",
    "/timeline",
    "/timeline?period=2025-08",
    "/figures?thing=luban-workshops",
    "/workshops/register",
    "/compare?country=china&country=nicaragua",
    "/network",
    "/organizations?sort=name",
    "/articles?view=dense",
    `${FORUM}/account`,
  ]) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([path, overflow]).toEqual([path, 0]);
  }
});

test("nothing that takes the focus lies in what is hidden from those who listen", async ({ page }) => {
  for (const path of [
    "/",
    "/zh",
    "/countries",
    "/coverage",
    "/articles",
    "/countries/china",
    "/timeline",
    "/network?country=china",
  ]) {
    await page.goto(path);
    const hidden = page.locator('[aria-hidden="true"] :is(a[href], button, input, select, summary, [tabindex])');
    expect([path, await hidden.count()]).toEqual([path, 0]);
  }
});

test("the map of the world leads to the country that is clicked, and its key says what a shade counts", async ({
  page,
}) => {
  await page.goto("/");
  const map = page.locator("figure", { hasText: "Articles that name the country" });
  await expect(map.locator("li").first()).toHaveText("1");
  await expect(map.getByRole("listitem")).toHaveCount(0);
  const countries = page.getByRole("group", { name: "Map of the world: articles that name each country" });
  const nicaragua = countries.getByRole("link", { name: "Nicaragua: 1 article" });
  await expect(nicaragua).toHaveAttribute("tabindex", "-1");
  await nicaragua.locator("circle").click();
  await expect(page).toHaveURL(/\/countries\/nicaragua$/);
});
