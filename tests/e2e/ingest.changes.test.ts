import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page, test } from "playwright/test";
import { contentDir, runIngest } from "@/tests/support/run-ingest";

const FILE = "added-while-running.txt";
const HEAD = "职业教育国际合作\nSearch documents\n";
const TITLE = "Luban Workshop in Rwanda trains one hundred teachers";
const ARTICLE = `${TITLE}
Ke Ji Ri Bao· 2025-09-05 10:30
Core Viewpoint - Rwanda Polytechnic opened a course for teachers of vocational schools in the capital [1] Group 1: Course - One hundred teachers took part in the course, which lasts six weeks [1] - The course is taught by lecturers from Jinhua [2]`;
const BROKEN = ARTICLE.replaceAll("Rwanda", "Uganda").replace("2025-09-05", "2025-09-55");
const SLUG = "2025-09-05-luban-workshop-in-rwanda-trains-one-hundred";

const give = (text: string) => writeFile(path.join(contentDir(), FILE), `${HEAD}${text}`);

test.afterEach(() => rm(path.join(contentDir(), FILE), { force: true }));

/** Loads an address until its main part holds the text: a change is on the site soon after its ingest, not before. */
async function expectText(page: Page, address: string, text: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    expect(await page.getByRole("main").textContent()).toContain(text);
  }).toPass({ timeout: 20_000 });
}

test("an article that is ingested beside the running site is on its pages, and a correction too", async ({ page }) => {
  await page.goto("/countries/rwanda");
  await expect(page.getByRole("main")).not.toContainText(TITLE);
  expect((await page.goto(`/articles/${SLUG}`))?.status()).toBe(404);
  await page.goto("/");

  await give(ARTICLE);
  const added = await runIngest();
  expect([added.exitCode, added.stdout]).toEqual([0, expect.stringContaining("1 article added")]);
  await expectText(page, `/articles/${SLUG}`, "which lasts six weeks");
  for (const address of [
    "/",
    "/articles",
    "/countries/rwanda",
    "/workshops/luban-workshop",
    "/outlets/science-and-technology-daily",
  ]) {
    await expectText(page, address, TITLE);
  }
  await expectText(page, "/zh/countries/rwanda", TITLE);

  await give(ARTICLE.replace("six weeks", "seven weeks"));
  expect((await runIngest()).stdout).toContain("1 revised");
  await expectText(page, `/articles/${SLUG}`, "which lasts seven weeks");
});

test("a broken article is refused with its place, and the site goes on with what is good", async ({
  page,
  request,
}) => {
  await give(`${ARTICLE}\n${BROKEN}`);
  const { exitCode, stdout, stderr } = await runIngest();
  expect(exitCode).toBe(1);
  expect(stdout + stderr).toMatch(/added-while-running\.txt:7:\d+: error/);
  expect(stdout + stderr).toContain("2025-09-55");
  await expectText(page, `/articles/${SLUG}`, TITLE);
  expect((await (await request.get("/api/v1/articles?country=uganda")).json()).total).toBe(0);
});
