import { expect, test } from "playwright/test";

const REPORT = "/articles/2025-08-29-shang-he-tian-jin-feng-hui-tian-jin-chi-xu-shen";

test("how many workshops there are, says who, and since when, is answered by one page with its sentences", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Figures" }).click();
  await page.getByLabel("What is counted").selectOption({ label: "Luban Workshops" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Figures: Luban Workshops");
  const entry = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText("published 29 August 2025");
  await expect(entry).toContainText("China News");
  await expect(entry.locator("mark")).toHaveText("10 Luban Workshops");
  await entry.getByRole("link", { name: "10 Luban Workshops" }).click();
  await expect(page).toHaveURL(`${REPORT}#g2-b2`);
  await expect(page.locator("#g2-b2")).toContainText("10 Luban Workshops have been established in 8 SCO countries");
});

test("an article's page lists its figures, and a group's leads to those about it", async ({ page }) => {
  await page.goto(`/zh${REPORT}`);
  const figures = page.getByRole("region", { name: "11 个数字" });
  await expect(figures.getByRole("link", { name: "over 3,000 individuals" })).toHaveAttribute("href", "#g2-b3");
  await page.goto("/groups/shanghai-cooperation-organization");
  await page.getByRole("link", { name: "Figures: Shanghai Cooperation Organization" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "7 figures" })).toBeVisible();
  await page.getByRole("link", { name: /^Remove/ }).click();
  await expect(page).toHaveURL(/\/figures$/);
});

test("an odd address is read as far as it goes", async ({ page }) => {
  await page.goto("/figures?country=atlantis&thing=No+Such&from=soon");
  await expect(page.getByText("No article states such a figure.")).toBeVisible();
  await expect(page.locator("main")).toContainText("atlantis");
});

test("figures are data too, and a refusal names its parameter", async ({ request }) => {
  const { total, totalAtLeast, items, next } = await (
    await request.get("/api/v1/figures?group=shanghai-cooperation-organization&limit=2")
  ).json();
  expect([total, totalAtLeast, items.length]).toEqual([7, false, 2]);
  const rest = await (await request.get(next)).json();
  expect([rest.total, rest.items.length]).toEqual([7, 2]);
  expect(items[0]).toMatchObject({
    unit: "count",
    asOf: "2025-08-29",
    asOfBasis: "published",
    article: { publishedAt: "2025-08-29T08:29:00+08:00" },
  });
  for (const [address, parameter] of [
    ["q=school", "q"],
    ["thing=A+B", "thing"],
    ["from=soon", "from"],
    ["after=x", "after"],
    ["limit=0", "limit"],
    ["thing=a&thing=b", "thing"],
  ]) {
    const answer = await request.get(`/api/v1/figures?${address}`);
    expect([answer.status(), answer.headers()["content-type"], (await answer.json()).parameter]).toEqual([
      400,
      "application/problem+json; charset=utf-8",
      parameter,
    ]);
  }
});

test("all figures that a list finds are a table for spreadsheet programs", async ({ request }) => {
  const answer = await request.get("/export/figures.csv?thing=luban-workshops");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const [head, line, end] = (await answer.text()).split("\r\n");
  expect(head).toBe(
    "\ufeffvalue,up_to,unit,qualifier,thing,counted,planned,since,as_of,as_of_basis,country,workshop,conference,group,outcome,sentence,url,title,outlet,published",
  );
  expect(line).toMatch(
    /^10,,count,exact,luban-workshops,Luban Workshops,,,2025-08-29,published,,,,Shanghai Cooperation Organization,,"Currently, 10/,
  );
  expect(end).toBe("");
  const refused = await request.get("/export/figures.csv?q=school");
  expect([refused.status(), (await refused.json()).parameter]).toEqual([400, "q"]);
});
