import { expect, test } from "playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a timeline zooms by links from all years to the articles of a day", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Timeline" }).click();
    const table = page.getByRole("region", { name: "The same as a table" }).getByRole("table");
    await expect(table.getByRole("link", { name: "Thailand Luban Workshop" })).toBeVisible();
    await table.getByRole("link", { name: "2025", exact: true }).click();
    await expect(page).toHaveURL(/\/timeline\?period=2025$/);
    await table.getByRole("link", { name: "August", exact: true }).click();
    await expect(page).toHaveURL(/\/timeline\?period=2025-08$/);
    await expect(table.getByRole("row", { name: /^30 August/ })).toContainText("Kazakhstan Luban Workshop");
    await table.getByRole("link", { name: "The article of 14 August 2025 as a list" }).click();
    await expect(page).toHaveURL(/\/articles\?from=2025-08-14&to=2025-08-14$/);
    await expect(page.getByRole("heading", { name: "1 article", exact: true })).toBeVisible();
  });

  test("a column of the timeline leads where its row leads", async ({ page }) => {
    await page.goto("/timeline");
    const drawing = page.getByRole("group", { name: "Articles and events, All years" });
    const column = drawing.getByRole("link", { name: /^2025: 5 articles, \d+ events$/ });
    await expect(column).toHaveAttribute("href", "/timeline?period=2025");
    await expect(column).toHaveAttribute("tabindex", "-1");
    await expect(drawing.getByRole("link", { name: "Thailand Luban Workshop, 8 March 2016" })).toHaveCount(1);
  });

  test("a country's page leads to its timeline, whose filters are added by a form and removed by links", async ({
    page,
  }) => {
    await page.goto("/countries/kazakhstan");
    await page.getByRole("link", { name: "Timeline: Kazakhstan" }).click();
    await expect(page).toHaveURL(/\/timeline\?country=kazakhstan$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Timeline: Kazakhstan");
    await page.getByText("Narrow the timeline").click();
    await page.getByLabel("Country", { exact: true }).selectOption("nicaragua");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Timeline: Kazakhstan, Nicaragua");
    await page.getByRole("link", { name: "Remove Country: Kazakhstan" }).click();
    await expect(page).toHaveURL(/\/timeline\?country=nicaragua$/);
    await page.goto("/timeline?country=atlantis&period=soon");
    await expect(page.getByText("No article and no event is known of this time.")).toBeVisible();
    await expect(page.getByRole("list", { name: "How the address was read" }).getByRole("listitem")).toHaveCount(2);
  });

  test("two countries are compared by a form, and every number leads to its articles", async ({ page }) => {
    await page.goto("/countries/nicaragua");
    await page.getByRole("link", { name: "Compare with another country" }).click();
    await expect(page.getByText("To compare Nicaragua, choose a second country.")).toBeVisible();
    await page.getByLabel("Second country").selectOption({ label: "China" });
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nicaragua and China");
    await expect(page.getByRole("heading", { name: "1 article names both" })).toBeVisible();
    const workshops = page.getByRole("region", { name: "Luban Workshops named with them" });
    await workshops
      .getByRole("link", { name: "1 article naming Nicaragua, China, and Luban Workshop", exact: true })
      .click();
    await expect(page).toHaveURL(/\/articles\?q=country%3Ani\+country%3Acn&workshop=luban-workshop$/);
    await expect(page.getByRole("heading", { name: "1 article", exact: true })).toBeVisible();
  });

  for (const [address, said] of [
    ["country=ni&country=nicaragua", "Both are Nicaragua."],
    ["country=ni", "To compare Nicaragua, choose a second country."],
    ["country=ni&country=atlantis", "Nothing in the archive is called “atlantis”"],
    ["country=ni&country=cn&country=kz", "left out: kz"],
    ["country=ni&country=cn&colour=red", "“colour” is not a parameter"],
  ]) {
    test(`an odd comparison is said to be odd: ${address}`, async ({ page }) => {
      const response = await page.goto(`/compare?${address}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByText(said ?? "")).toBeVisible();
    });
  }

  test("what is named together is drawn and listed, with the same articles behind both", async ({ page }) => {
    await page.goto("/network");
    const pairs = page.getByRole("region", { name: "Closest pairs" }).getByRole("link");
    const listed = await pairs.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const arcs = page.getByRole("group", { name: /^Lines between names/ }).getByRole("link");
    const drawn = await arcs.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(listed.length).toBeGreaterThan(5);
    expect(drawn).toEqual(listed);
    const name = (await pairs.first().getAttribute("aria-label")) ?? "";
    await pairs.first().click();
    const count = /^(\d+ articles?) that/.exec(name)?.[1] ?? "none";
    await expect(page.getByRole("heading", { name: count, exact: true })).toBeVisible();
  });

  test("an index is filtered by a form and put in order by a link; letters lead to their names", async ({ page }) => {
    await page.goto("/countries");
    await page.getByRole("navigation", { name: "Order" }).getByRole("link", { name: "A–Z" }).click();
    await page.getByRole("navigation", { name: "Letters" }).getByRole("link", { name: "N", exact: true }).click();
    await expect(page.getByRole("heading", { name: "N", exact: true })).toBeInViewport();
    await page.getByLabel("Name contains").fill("尼加拉");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page).toHaveURL(/\/countries\?q=.*&sort=name$/);
    await expect(page.getByRole("main").locator("a[href^='/countries/']")).toHaveText(["Nicaragua"]);
    await page.getByRole("link", { name: /Remove the filter/ }).click();
    await expect(page).toHaveURL(/\/countries\?sort=name$/);
    await page.goto("/zh/countries?q=zzzz&page=99");
    await expect(page.getByText("没有名称包含“zzzz”。")).toBeVisible();
  });

  test("a list is dense on demand, and stays so from page to filter; search engines see one list", async ({ page }) => {
    await page.goto("/articles?country=ni");
    const lead = page.getByText("The China-Nicaragua Vocational Education Cooperation Forum was held");
    await expect(lead).toBeVisible();
    await page.getByRole("link", { name: "Remove Country: Nicaragua" }).click();
    await page.getByRole("link", { name: "Titles only" }).click();
    await expect(page).toHaveURL(/\/articles\?view=dense$/);
    await expect(lead).toHaveCount(0);
    await expect(page.getByRole("listitem").getByRole("heading", { level: 3 })).toHaveCount(5);
    await page.getByRole("link", { name: "Oldest" }).click();
    await expect(page).toHaveURL(/sort=oldest&view=dense$/);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(canonical).toMatch(/\/articles\?sort=oldest$/);
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveURL(/\/zh\/articles\?sort=oldest&view=dense$/);
    await page.goto("/articles?view=tiny");
    await expect(page.getByText("“tiny” cannot be read as a value of “view”")).toBeVisible();
  });

  test("on a narrow screen filters are a sheet with the number of results, and going back closes it", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 720 });
    await page.goto("/articles");
    await page.getByRole("link", { name: "Filters and dates" }).click();
    const filters = page.getByRole("region", { name: "Narrow by" });
    await expect(filters.getByText("5 articles", { exact: true })).toBeInViewport();
    await expect(page.getByRole("heading", { name: "5 articles" })).toBeHidden();
    await expect(filters.getByRole("button", { name: "Apply filters" })).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole("heading", { name: "5 articles" })).toBeVisible();
    await page.goForward();
    await filters.getByRole("checkbox", { name: /^Nicaragua/ }).check();
    await filters.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/country=nicaragua/);
    await expect(page.getByRole("heading", { name: "1 article", exact: true })).toBeVisible();
  });
});

test("going back from an article leads to the place in the list that one came from", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 500 });
  await page.goto("/articles");
  const last = page.getByRole("main").locator("ol h3").last().getByRole("link");
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(300);
  await last.click();
  await expect(page).toHaveURL(/\/articles\/2025-06-13/);
  await page.goBack();
  await expect(page).toHaveURL(/\/articles$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});

test("an English list has the English title that an article is given, and its own beside it", async ({ page }) => {
  const [english, chinese] = [
    "China–Nicaragua forum on vocational education cooperation held",
    "中国—尼加拉瓜职业教育合作论坛举办",
  ];
  for (const address of ["/", "/articles", "/countries/nicaragua", "/articles?view=dense"]) {
    await page.goto(address);
    const heading = page.getByRole("heading", { name: `${english} ${chinese}` }).first();
    await expect(heading.locator('[lang="zh-Hans"]')).toHaveText(chinese);
  }
  await page.goto("/zh/articles");
  await expect(page.getByRole("heading", { name: chinese, exact: true })).toBeVisible();
});

test("the number of results stays in sight while a list is read", async ({ page }) => {
  await page.goto("/articles");
  await page.evaluate(() => window.scrollTo(0, 600));
  await expect(page.getByRole("heading", { name: "5 articles" })).toBeInViewport();
});

test("the timeline is data too, and refuses what it does not know", async ({ request }) => {
  const year = await (await request.get("/api/v1/timeline?country=ni&period=2025")).json();
  expect([year.query.country, year.parts.length, year.parts[7].count]).toEqual([["nicaragua"], 12, 1]);
  const all = await (await request.get("/api/v1/timeline")).json();
  const [first] = all.parts;
  expect([first.period, first.count, first.events[0].slug, first.events[0].from]).toEqual([
    "2016",
    0,
    "luban-workshop-thailand",
    "2016-03-08",
  ]);
  for (const [address, parameter] of [
    ["period=soon", "period"],
    ["q=school", "q"],
    ["period=2025&period=2024", "period"],
  ]) {
    const answer = await request.get(`/api/v1/timeline?${address}`);
    expect([answer.status(), (await answer.json()).parameter]).toEqual([400, parameter]);
  }
});
