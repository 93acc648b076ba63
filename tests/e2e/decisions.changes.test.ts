import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type APIRequestContext, expect, test } from "playwright/test";
import { contentDir, runIngest, runRegistry } from "@/tests/support/run-ingest";

const SILK = "silk-road-harbour-forum";
const FORUM = "nairobi-harbour-forum";

const TEXT = `职业教育国际合作
Search documents
Teachers at two forums
Ke Ji Ri Bao· 2025-09-10 10:30
Core Viewpoint - Teachers met at the Silk Road Harbour Forum [1] Group 1: Days - The Nairobi Harbour Forum lasted two days [1]`;

const file = () => path.join(contentDir(), "articles", "forums.txt");
const decisions = () => path.join(contentDir(), "registry", "decisions.yaml");

async function ask(request: APIRequestContext, address: string) {
  const response = await request.get(address, { maxRedirects: 0 });
  return [response.status(), response.headers().location];
}

let stated = "";
test.beforeAll(async () => {
  stated = await readFile(decisions(), "utf8").catch(() => "");
  await writeFile(file(), TEXT);
  await runIngest();
});
test.afterAll(async () => {
  await rm(file(), { force: true });
  await writeFile(decisions(), stated);
  await runIngest();
});

test.use({ javaScriptEnabled: false });

test("a curator sees what waits, decides, and sees it gone; former addresses lead on", async ({ page, request }) => {
  const former = ["", "/zh"].flatMap((prefix) => [
    `${prefix}/conferences/${SILK}`,
    `${prefix}/conferences/${SILK}/sentences`,
    `${prefix}/conferences/${SILK}/picture.png`,
  ]);
  for (const address of former) expect([address, ...(await ask(request, address))]).toEqual([address, 200, undefined]);
  expect((await ask(request, `/api/v1/entities/conference/${SILK}`))[0]).toBe(200);

  for (const [prefix, marked] of [
    ["", "Conference provisional"],
    ["/zh", "会议 待核"],
  ]) {
    await page.goto(`${prefix}/articles/2025-09-10-teachers-at-two-forums`);
    const reasons = page.locator("details h3", { hasText: "Silk Road Harbour Forum" });
    await expect(reasons).toHaveText(`Silk Road Harbour Forum ${marked}`);
  }

  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "For review" }).click();
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "Silk Road Harbour Forum" })).toBeVisible();
  await expect(main.locator("mark", { hasText: "Nairobi Harbour Forum" })).toBeVisible();
  await expect(main.getByText(`- { accept: conference/${FORUM}, en: Nairobi Harbour Forum }`)).toBeVisible();
  await expect(main.getByText(`- { merge: conference/${SILK}, into: conference/SLUG }`)).toBeVisible();
  const renaming = `- { rename: conference/${FORUM}, to: ${FORUM}, en: Nairobi Harbour Forum }`;
  await expect(main.getByText(renaming)).toBeVisible();
  const review = await runRegistry("review", "--json");
  expect(JSON.parse(review.stdout).entities.map(({ slug }: { slug: string }) => slug)).toContain(SILK);

  const unknown = await runRegistry("merge", `conference/${SILK}`, "into", `conference/${FORUM}`);
  expect([unknown.exitCode, unknown.stderr]).toEqual([
    2,
    `Nothing was written: no conference/${FORUM} is in the registry or accepted.\n`,
  ]);
  expect(await runRegistry("accept", `conference/${FORUM}`, "--en", "Nairobi Harbour Forum")).toMatchObject({
    exitCode: 0,
    stdout: `Added to registry/decisions.yaml:\n  - { accept: conference/${FORUM}, en: Nairobi Harbour Forum }\nnpm run ingest carries it out.\n`,
  });
  expect((await runRegistry("merge", `conference/${SILK}`, "into", `conference/${FORUM}`)).exitCode).toBe(0);
  expect((await runIngest()).exitCode).toBe(0);

  for (const address of former) {
    const to = address.replace(SILK, FORUM);
    expect([address, ...(await ask(request, address))]).toEqual([address, 308, to]);
  }
  expect(await ask(request, `/api/v1/entities/conference/${SILK}`)).toEqual([
    308,
    `/api/v1/entities/conference/${FORUM}`,
  ]);
  await page.goto("/registry");
  await expect(main.getByRole("link", { name: "Harbour Forum" })).toHaveCount(0);
  await page.goto(`/conferences/${SILK}`);
  await expect(page).toHaveURL(new RegExp(`/conferences/${FORUM}$`));
  await expect(main).toContainText("Teachers met at the Silk Road Harbour Forum");
  await expect(main.getByText("provisional")).toHaveCount(0);
});

test("what is rejected has no page and no link any more", async ({ page, request }) => {
  await writeFile(decisions(), `- { reject: conference/${SILK} }\n`);
  await runIngest();
  for (const address of [`/conferences/${SILK}`, `/zh/conferences/${SILK}`, `/api/v1/entities/conference/${SILK}`]) {
    expect([address, ...(await ask(request, address))]).toEqual([address, 404, undefined]);
  }
  await page.goto("/articles/2025-09-10-teachers-at-two-forums");
  await expect(page.getByRole("main").getByRole("link", { name: "Silk Road Harbour Forum" })).toHaveCount(0);
  await page.goto("/zh/registry?list=outlets&page=99");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("待核条目");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("未知媒体");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});
