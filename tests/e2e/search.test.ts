import { expect, test } from "playwright/test";

test("a search says how it was read, and which names it found besides", async ({ page }) => {
  await page.goto(`/articles?q=${encodeURIComponent("哈萨克斯坦 -zzzz")}`);
  await expect(
    page.getByText(/^Also finds articles that name it in other words: 哈萨克斯坦 = Kazakhstan/),
  ).toBeVisible();
  const names = page.getByText(/^哈萨克斯坦 = Kazakhstan = .*Republic of Kazakhstan/i);
  await expect(names).toBeHidden();
  await page.getByText("All names", { exact: true }).click();
  await expect(names).toBeVisible();
  await page.getByRole("link", { name: "Only the words as typed" }).click();
  await expect(page).toHaveURL(/expand=off/);
  await expect(page.getByRole("heading", { name: "0 articles" })).toBeVisible();
});

test("a question is answered under a line that says that not every word matches", async ({ page, request }) => {
  const q = encodeURIComponent("which countries have trained students in a Luban Workshop");
  await page.goto(`/articles?q=${q}`);
  await expect(page.getByText("None matches every word; 3 articles match some of them")).toBeVisible();
  await expect(page.getByRole("heading", { name: "These match some of the words" })).toBeVisible();
  const some = page.getByRole("list", { name: "These match some of the words" });
  await expect(some.getByRole("heading", { level: 3 })).toHaveCount(3);
  await expect(some.locator("> li")).toHaveCount(3);
  const answer = await (await request.get(`/api/v1/articles?q=${q}`)).json();
  expect([answer.total, answer.totalSome]).toEqual([0, 3]);
  expect(answer.items.map(({ match }: { match: string }) => match)).toEqual(["some", "some", "some"]);
});

test("a filter keeps its name and its field where nothing is found", async ({ page }) => {
  await page.goto("/articles?q=zzzz&country=ni");
  await expect(page.getByRole("link", { name: "Remove Country: Nicaragua" })).toBeVisible();
  await page.getByLabel("Search the articles").fill("China");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=China.*country=nicaragua/);
});

test("a facet that is chosen from still offers its other values", async ({ page }) => {
  await page.goto("/articles?country=ni");
  await page.getByRole("checkbox", { name: /^Kazakhstan/ }).check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page.getByRole("heading", { name: "2 articles" })).toBeVisible();
});

test("a slip of the fingers leads to the word that was meant", async ({ page }) => {
  await page.goto("/articles?q=vocatonal");
  await page.getByRole("link", { name: "vocational", exact: true }).click();
  await expect(page.getByRole("heading", { name: "5 articles" })).toBeVisible();
});

test("a page out of range is said to be none, and marks no value as unreadable", async ({ page }) => {
  await page.goto("/articles?page=99");
  await expect(page.getByText("There is no page 99 here; this is page 1, the last.")).toBeVisible();
});

test("a heading quotes a quotation once", async ({ page }) => {
  await page.goto(`/articles?q=${encodeURIComponent('"Qingdao Consensus"')}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Articles on “Qingdao Consensus”");
});

test("the search can be cited as of a batch, and the address finds the same", async ({ page }) => {
  await page.goto("/articles?q=vocational");
  await page.getByText("Cite this search").click();
  await expect(
    page.getByText(/Searched the Luban Archive as of batch \d+ on .* for the query \[vocational\]/),
  ).toBeVisible();
  await page.getByRole("link", { name: /^This search as of batch/ }).click();
  await expect(page.getByText(/Nothing has been added to this search since batch \d+/)).toBeVisible();
});

for (const [language, prefix] of [
  ["English", ""],
  ["Chinese", "/zh"],
] as const) {
  test(`every example of the page about searching in ${language} finds something`, async ({ page, request }) => {
    await page.goto(`${prefix}/search-help`);
    const hrefs = await page
      .locator("main table a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs.length).toBeGreaterThan(12);
    for (const href of hrefs) {
      const answer = await (await request.get(`/api/v1${(href ?? "").replace(/^\/zh/, "")}`)).json();
      expect([href, answer.total + answer.totalSome > 0]).toEqual([href, true]);
    }
  });
}

test("%5C, % and __ are looked for as they stand", async ({ request }) => {
  for (const q of ["%5C", "%25", "__"]) {
    const response = await request.get(`/articles?q=${q}`);
    expect([q, response.status()]).toEqual([q, 200]);
    expect((await (await request.get(`/api/v1/articles?q=${q}`)).json()).total).toBe(0);
  }
});

test("the title of a topic is told to be one, in suggestions and on the page", async ({ page }) => {
  await page.goto("/articles?q=职业教育国际合作");
  await page.getByRole("combobox").press("End");
  const link = page.getByRole("main").getByRole("link", { name: "职业教育国际合作", exact: true }).first();
  await expect(page.getByText(/is a topic of this archive: \d+ articles were collected under it/)).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/topics\//);
  await page.goto("/zh/articles");
  await page.getByRole("combobox").pressSequentially("职业教育国际");
  await expect(page.getByRole("option", { name: /^职业教育国际合作\s*专题$/ })).toBeVisible();
});

test("the API tells how a search was read as the page does", async ({ page, request }) => {
  const asked = "country=atlantis&from=2026&to=2020&asOf=9999";
  const { notes } = await (await request.get(`/api/v1/articles?${asked}`)).json();
  expect(notes.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
    "reversed-dates",
    "unfinished-batch",
    "unknown-value",
  ]);
  await page.goto(`/articles?${asked}`);
  await expect(page.getByRole("list", { name: "How the address was read" }).getByRole("listitem")).toHaveCount(
    notes.length,
  );
});

test("names are suggested while typing, and followed by keyboard", async ({ page }) => {
  await page.goto("/articles");
  const box = page.getByRole("combobox");
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await box.pressSequentially("niji");
  const option = page.getByRole("option", { name: /^Nicaragua\s*Country$/ });
  await expect(option).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(option).toBeHidden();
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  await expect(option).toBeVisible();
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await box.press("a");
  await expect(option).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/countries\/nicaragua$/);
});

for (const [where, path, suggested, address] of [
  ["the home page", "/", /^Nicaragua\s*Country$/, /\/countries\/nicaragua$/],
  ["the header of a kept page", "/zh/countries/china", /^尼加拉瓜\s*国家$/, /\/zh\/countries\/nicaragua$/],
  [
    "the header of an article",
    "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun",
    /^Nicaragua\s*Country$/,
    /\/countries\/nicaragua$/,
  ],
  ["a page that is missing", "/countries/atlantis", /^Nicaragua\s*Country$/, /\/countries\/nicaragua$/],
] as const) {
  test(`names are suggested on ${where}`, async ({ page }) => {
    await page.goto(path);
    const box = page.getByRole("combobox");
    await expect(box).toHaveCount(1);
    await box.clear();
    await box.pressSequentially("niji");
    await expect(page.getByRole("option", { name: suggested })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(address);
  });
}

test("fields that are left empty are not in the address", async ({ page }) => {
  await page.goto("/articles?country=china");
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/\/articles\?country=china$/);
  await page.getByRole("combobox").fill("Nicaragua");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/articles\?q=Nicaragua&country=china$/);
});

test("suggestions are titles too, and odd ones are none", async ({ request }) => {
  const suggest = async (q: string) =>
    (await (await request.get(`/api/v1/suggestions?lang=zh&q=${encodeURIComponent(q)}`)).json()).items;
  expect(await suggest("论坛举")).toEqual([
    {
      kind: "article",
      label: "文章",
      text: "中国—尼加拉瓜职业教育合作论坛举办",
      href: expect.stringMatching(/^\/zh\/articles\/2025-08-14/),
    },
  ]);
  expect((await suggest("luban"))[0]).toMatchObject({ kind: "workshop", text: "鲁班工坊" });
  for (const q of ["", "%", "\\", "'", "a*", "🎓", "x".repeat(5000)])
    expect(Array.isArray(await suggest(q))).toBe(true);
  expect((await request.get("/api/v1/suggestions?colour=red")).status()).toBe(400);
});

test("what is only connected to a country is counted beside it, and a switch takes it in", async ({
  page,
  request,
}) => {
  await page.goto("/articles?country=china");
  await expect(page.getByRole("heading", { name: "4 articles" })).toBeVisible();
  await expect(page.getByText("Also connected: 1 more article does not name the country")).toBeVisible();
  await page.getByRole("link", { name: "Show these too" }).click();
  await expect(page).toHaveURL(/\/articles\?country=china&connected=on$/);
  await expect(page.getByRole("heading", { name: "5 articles" })).toBeVisible();
  const only = page.getByRole("listitem").filter({ hasText: "Also connected: it does not name the country" });
  await expect(only.getByRole("heading")).toHaveText(/ 北京:/);
  await page.getByText("Cite this search").click();
  await expect(page.getByText(/a country also by the places in it/)).toBeVisible();
  // The form keeps it, and its chip takes it off.
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/connected=on/);
  await page.getByRole("link", { name: "Remove Also connected articles" }).click();
  await expect(page).toHaveURL(/\/articles\?country=china$/);
  await page.goto("/articles?country=china&country=nicaragua&connected=on");
  await expect(page.getByText("1 of these does not name the countries asked for, only places in them")).toBeVisible();
  await page.goto("/articles?connected=on");
  await expect(page.getByRole("link", { name: /^Remove/ })).toHaveCount(0);
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute("href", /\/articles$/);
  const ask = async (address: string) => (await request.get(`/api/v1/articles?${address}`)).json();
  const [off, on] = [await ask("country=cn"), await ask("country=cn&connected=on")];
  expect([off.total, off.totalConnected, off.query.connected]).toEqual([4, 1, "off"]);
  expect(on.items.filter(({ onlyConnected }: { onlyConnected: boolean }) => onlyConnected)).toHaveLength(1);
  expect([on.total, on.totalConnected, on.query.connected]).toEqual([5, 1, "on"]);
  expect((await request.get("/api/v1/articles?connected=place")).status()).toBe(400);
});

test("a date in the text leads to what was published then", async ({ page }) => {
  await page.goto(`/articles?q=${encodeURIComponent("forum published on 14 August 2025")}`);
  await page.getByRole("link", { name: "“forum” published on 14 August 2025" }).click();
  await expect(page).toHaveURL(/q=forum&from=2025-08-14&to=2025-08-14$/);
  await page.goto(`/zh/articles?q=${encodeURIComponent("2025年8月14日")}`);
  await page.getByRole("link", { name: "2025年8月14日发布的全部文章" }).click();
  await expect(page.getByRole("heading", { name: "1 篇文章" })).toBeVisible();
});
