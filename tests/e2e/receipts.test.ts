import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "playwright/test";
import { contentDir } from "@/tests/support/run-ingest";

const FORUM = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";
const NAME = "vocational-education-cooperation.txt";

test.use({ javaScriptEnabled: false });

test("the first batch is reached from the home page and names its file, its bytes and what it added", async ({
  page,
}) => {
  const bytes = await readFile(path.join(contentDir(), "articles", NAME));
  await page.goto("/");
  await page.getByRole("link", { name: "Batch 1" }).click();
  await expect(page).toHaveURL(/\/batches\/1$/);
  const main = page.getByRole("main");
  await expect(main).toContainText("9,205 bytes: 9,205 of a known part, 0 unparsed");
  await expect(main).toContainText("5 added");
  await expect(main).toContainText(createHash("sha256").update(bytes).digest("hex"));
  await expect(main.getByRole("link", { name: `articles/${NAME}` })).toBeVisible();
  expect(await page.content()).not.toContain(contentDir());
  await main.getByRole("link", { name: "中国—尼加拉瓜职业教育合作论坛举办" }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${FORUM}$`));
});

test("batches are read as data, a page at a time, and the address of the machine's folders is not told", async ({
  request,
}) => {
  const list = await (await request.get("/api/v1/batches?limit=1")).json();
  expect(list.total).toBeGreaterThan(0);
  const batch = await (await request.get("/api/v1/batches/1?limit=2")).json();
  expect(batch).toMatchObject({
    number: 1,
    state: "finished",
    fileCount: 1,
    articles: { added: 5, revised: 0, unchanged: 0, refused: 0 },
    bytes: { total: 9205, assigned: 9205, unparsed: 0 },
    faults: { items: [], next: null },
    revised: { items: [], next: null },
  });
  expect(batch.files.items[0]).toMatchObject({ position: 0, name: `articles/${NAME}`, state: "read" });
  const seen: string[] = batch.added.items.map(({ slug }: { slug: string }) => slug);
  for (let next: string | null = batch.added.next; next; ) {
    const url = new URL(next);
    const { added } = await (await request.get(url.pathname + url.search)).json();
    seen.push(...added.items.map(({ slug }: { slug: string }) => slug));
    next = added.next;
  }
  expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  expect(seen).toEqual([...seen].sort());
});

for (const [address, status] of [
  ["/batches/99999", 404],
  ["/batches/x", 404],
  ["/batches/1?list=nothing&after=%00&file=x", 200],
  ["/batches?page=-1", 200],
  ["/api/v1/batches/99999", 404],
  ["/api/v1/batches/1?list=nothing", 400],
  ["/api/v1/batches/1?list=added&after=x", 400],
  ["/api/v1/batches/1?after=x", 400],
  ["/api/v1/batches?after=x", 400],
  ["/api/v1/batches?page=2", 400],
] as const) {
  test(`${address} answers ${status}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(status);
  });
}

test("the coverage page counts what the archive holds and lacks, and its numbers lead to the articles", async ({
  page,
}) => {
  await page.goto("/coverage");
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "5 articles" })).toBeVisible();
  await expect(main).toContainText(
    "Every one of the 9,205 bytes of the files as they were last read is of a known part.",
  );
  await expect(main.getByRole("listitem").filter({ hasText: "No viewpoint" })).toContainText("1 (20.0%)");
  await expect(main).toContainText("The registry knows 5 of 5 outlets.");
  await expect(main).toContainText(/\d\d\.\d% of the characters stand in a link to an entity\./);
  await main
    .getByRole("row", { name: /June 2025/ })
    .last()
    .getByRole("link", { name: "2" })
    .click();
  await expect(page).toHaveURL(/\/articles\?from=2025-06&to=2025-06$/);
  await expect(page.getByText(/\b2 articles\b/).first()).toBeVisible();
});

test("coverage leads to the articles that lack something, and the condition is lifted by its chip", async ({
  page,
  request,
}) => {
  await page.goto("/coverage");
  await page.getByRole("link", { name: "No viewpoint" }).click();
  await expect(page).toHaveURL(/\/articles\?lacks=viewpoint$/);
  await expect(page.getByText(/\b1 article\b/).first()).toBeVisible();
  await page.getByRole("link", { name: /Remove.*No viewpoint/ }).click();
  await expect(page).toHaveURL(/\/articles$/);
  await page.goto("/zh/articles?lacks=viewpoint");
  await expect(page.getByRole("main")).toContainText("没有核心观点");
  const found = await (await request.get("/api/v1/articles?lacks=viewpoint")).json();
  expect([found.total, found.query.lacks]).toEqual([1, ["viewpoint"]]);
  const refused = await request.get("/api/v1/articles?lacks=colour");
  expect([refused.status(), (await refused.json()).parameter]).toEqual([400, "lacks"]);
});

test("an account names every part of the text in words and shows its bytes", async ({ page }) => {
  await page.goto(`/articles/${FORUM}/account`);
  const main = page.getByRole("main");
  await expect(main).toContainText("1,670 bytes, every one of a known part.");
  await expect(main.getByRole("row", { name: /^Outlet/ })).toContainText("26");
  await expect(main.getByRole("row", { name: /^Unparsed/ })).toContainText("0");
  await expect(main.locator("ol > li").first()).toContainText("Title");
  await expect(main.locator('.part[data-part="outlet"]').last()).toHaveText("Ren Min Ri Bao Hai Wai Ban");
  await page.goto(`/zh/articles/${FORUM}/account`);
  await expect(page.getByRole("main").getByRole("row", { name: /^媒体/ })).toContainText("26");
});

test("the sitemap names the pages about batches and coverage", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap/pages.xml")).text();
  for (const path of ["/batches", "/coverage", "/zh/batches", "/zh/coverage"])
    expect(sitemap).toContain(`${path}</loc>`);
});
