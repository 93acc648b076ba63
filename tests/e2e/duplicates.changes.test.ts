import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page, test } from "playwright/test";
import { contentDir, runIngest } from "@/tests/support/run-ingest";

const FIRST = "told-first.txt";
const AGAIN = "told-again.txt";
const HEAD = "职业教育国际合作\nSearch documents\n";
const TITLE = "Ghana and Tianjin agree on a school for solar technicians";
const OTHER_TITLE = "加纳将设太阳能技术学校";
const BODY =
  "Core Viewpoint - A school for solar technicians will open near Kumasi next spring, Ghana's ministry of education said after talks with colleges from Tianjin [1] Group 1: School - The school will take 150 students a year and lend its laboratory to small firms [1] - Its teachers will spend a term in Tianjin before the first class begins [2] Group 2: Costs - The ministry pays for the building, the colleges for machines and books [2]";
const SLUG = "2025-09-12-ghana-and-tianjin-agree-on-a-school-for-solar";

const give = (file: string, text: string) => writeFile(path.join(contentDir(), file), `${HEAD}${text}`);

test.afterEach(async () => {
  for (const file of [FIRST, AGAIN]) await rm(path.join(contentDir(), file), { force: true });
});

/** Loads an address until its main part holds the text: a change is on the site soon after its ingest. */
async function expectText(page: Page, address: string, text: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    expect(await page.getByRole("main").textContent()).toContain(text);
  }).toPass({ timeout: 20_000 });
}

test("a story that comes again through another outlet is named on the page that was there, and can be folded away", async ({
  page,
  request,
}) => {
  await give(FIRST, `${TITLE}\nKe Ji Ri Bao· 2025-09-12 10:30\n${BODY}`);
  await runIngest();
  await expectText(page, `/articles/${SLUG}`, "150 students a year");
  await expect(page.getByRole("region", { name: "Also published by" })).toHaveCount(0);

  await give(AGAIN, `${OTHER_TITLE}\nRen Min Wang· 2025-09-13 08:00\n${BODY}`);
  await runIngest();
  await expectText(page, `/articles/${SLUG}`, OTHER_TITLE);
  const also = page.getByRole("region", { name: "Also published by" });
  await expect(also).toContainText("13 September 2025");
  await expect(also).toContainText(/Wording \d\d% the same/);
  await expectText(page, `/zh/articles/${SLUG}`, "另见于");

  const { duplicates } = await (await request.get(`/api/v1/articles/${SLUG}`)).json();
  expect(duplicates).toMatchObject([{ title: OTHER_TITLE, publishedAt: "2025-09-13T08:00:00+08:00" }]);

  await page.goto("/articles?country=ghana&from=2025-09-12&to=2025-09-13");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText([OTHER_TITLE, TITLE]);
  await page.getByRole("link", { name: "Fold away" }).click();
  await expect(page).toHaveURL(/duplicates=fold/);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText([OTHER_TITLE]);
  await expect(page.getByRole("heading", { name: "2 articles" })).toBeVisible();
  await page.getByRole("link", { name: "and 1 more like it" }).click();
  await expect(page.getByRole("region", { name: "Also published by" })).toContainText(TITLE);

  const list = async (fold: string) =>
    (await request.get(`/api/v1/articles?country=ghana&from=2025-09-12&to=2025-09-13&duplicates=${fold}`)).json();
  expect(await list("fold")).toMatchObject({
    total: 2,
    totalDuplicates: 1,
    items: [{ title: OTHER_TITLE, folded: 1 }],
  });
  expect((await list("show")).items).toHaveLength(2);
  expect((await request.get("/api/v1/articles?duplicates=hide")).status()).toBe(400);
});
