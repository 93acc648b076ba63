import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "playwright/test";
import { contentDir, runIngest } from "../support/run-ingest";

const TITLE = "Ruanda opens a workshop for machine tools";
const file = () => path.join(contentDir(), "articles", "ruanda.txt");

function article(title: string): string {
  return `职业教育国际合作\nSearch documents\n${title}\nXin Hua She· 2025-09-02 10:15\nCore Viewpoint - A workshop in Kigali trains in Rwanda since August [1] Group 1: The workshop - It has forty places [1]\n`;
}

test("what another process ingests is on every page of the running site, without a restart", async ({
  page,
  request,
}) => {
  // These pages are in the cache before.
  await page.goto("/");
  await page.goto("/countries/rwanda");
  await expect(page.getByText(TITLE)).toHaveCount(0);
  const { total: before } = await (await request.get("/api/v1/articles?limit=1")).json();

  await writeFile(file(), article(TITLE));
  const added = await runIngest();
  expect(added.stderr + added.stdout).not.toContain("Error");
  expect(added.exitCode).toBe(0);

  const { total } = await (await request.get("/api/v1/articles?limit=1")).json();
  expect(total).toBe(before + 1);
  for (const address of ["/", "/articles", "/zh/articles", "/countries/rwanda", "/zh/countries/rwanda"]) {
    await page.goto(address);
    await expect(page.getByText(TITLE).first(), address).toBeVisible();
  }
  await page.goto("/articles");
  await page.getByRole("link", { name: TITLE }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
});

test("ingesting the same again changes nothing", async ({ request }) => {
  const { total: before } = await (await request.get("/api/v1/articles?limit=1")).json();
  const again = await runIngest();
  expect(again.exitCode).toBe(0);
  const { total } = await (await request.get("/api/v1/articles?limit=1")).json();
  expect(total).toBe(before);
});
