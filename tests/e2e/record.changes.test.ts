import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type APIRequestContext, expect, test } from "playwright/test";
import { TOMBSTONE_SCHEMA } from "@/lib/export/api/problem-schema";
import { checkedOai, textsOf } from "@/tests/support/oai-schema";
import { contentDir, runIngest } from "@/tests/support/run-ingest";

const FORUM = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";
const CONFERENCE = "2025-06-20-yi-dai-yi-lu-zhi-jiao-xue-shu-nian-hui-yan-tao";
const RENAMED = "2025-06-20-annual-academic-conference";
const COURSE = "2025-09-10-luban-workshop-in-rwanda-opens-a-course";

const registry = () => path.join(contentDir(), "registry", "articles.yaml");
const file = () => path.join(contentDir(), "articles", "course.txt");

const TEXT = `职业教育国际合作
Search documents
Luban Workshop in Rwanda opens a course
Ke Ji Ri Bao· 2025-09-10 10:30
Core Viewpoint - A course for teachers opened in Kigali [1] Group 1: Course - The course lasts six weeks and is free [1] - A delegation of the embassy came to the opening on Monday [2] - It is taught by lecturers from Jinhua [2]`;

/** Without following where an answer leads. */
async function ask(request: APIRequestContext, address: string) {
  const response = await request.get(address, { maxRedirects: 0 });
  return { status: response.status(), location: response.headers().location, type: response.headers()["content-type"] };
}

let stated = "";
test.beforeAll(async () => {
  stated = await readFile(registry(), "utf8").catch(() => "");
});
test.afterAll(async () => {
  await rm(file(), { force: true });
  await writeFile(registry(), stated);
  await runIngest();
});

test("a withdrawn article answers 410 with what it was and why it is gone, and comes back whole", async ({
  page,
  request,
}) => {
  // All of these are in the cache before.
  const pages = ["", "/history", "/account"].flatMap((part) => [
    `/articles/${FORUM}${part}`,
    `/zh/articles/${FORUM}${part}`,
  ]);
  for (const address of pages) expect([address, (await ask(request, address)).status]).toEqual([address, 200]);
  await request.get("/countries/nicaragua");

  await writeFile(registry(), `${FORUM}:\n  withdrawn: { on: "2026-01-02", reason: Asked for by the <publisher> }\n`);
  expect((await runIngest()).exitCode).toBe(0);

  for (const address of [...pages, `/articles/${FORUM}/original`, `/articles/${FORUM}/cite`]) {
    expect([address, await ask(request, address)]).toEqual([
      address,
      { status: 410, location: undefined, type: "text/html; charset=utf-8" },
    ]);
  }
  await page.goto(`/articles/${FORUM}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("中国—尼加拉瓜职业教育合作论坛举办");
  const main = page.getByRole("main");
  await expect(main).toContainText("Ren Min Ri Bao Hai Wai Ban");
  await expect(main).toContainText("14 August 2025, 01:26");
  await expect(main).toContainText("withdrawn from the archive on 2 January 2026");
  await expect(main).toContainText("Asked for by the <publisher>");
  await expect(main).toContainText(`/articles/${FORUM} (withdrawn).`);
  await expect(main).not.toContainText("focusing on high-quality development paths");
  await page.goto(`/zh/articles/${FORUM}`);
  await expect(page.getByRole("main")).toContainText("本文已于2026年1月2日从本馆撤下");

  const answer = await request.get(`/api/v1/articles/${FORUM}`);
  expect(answer.status()).toBe(410);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  expect(TOMBSTONE_SCHEMA.safeParse(await answer.json())).toMatchObject({ success: true });
  expect(await answer.json()).toMatchObject({
    status: 410,
    title: "Withdrawn",
    slug: FORUM,
    articleTitle: "中国—尼加拉瓜职业教育合作论坛举办",
    publishedAt: "2025-08-14T01:26:00+08:00",
    withdrawnOn: "2026-01-02",
    reason: "Asked for by the <publisher>",
  });
  expect(await (await request.get("/atom.xml?country=ni")).text()).toMatch(
    new RegExp(`<at:deleted-entry ref="http[^"]*/articles/${FORUM}" when="[^"]+">`),
  );
  const harvested = checkedOai(await (await request.get("/oai?verb=ListRecords&metadataPrefix=oai_dc")).text());
  expect(textsOf(harvested, "//o:header[@status = 'deleted']/o:identifier")).toEqual([
    expect.stringMatching(new RegExp(`/articles/${FORUM}$`)),
  ]);
  await page.goto("/countries/nicaragua");
  await expect(page.getByText("中国—尼加拉瓜职业教育合作论坛举办")).toHaveCount(0);
  const { total } = await (await request.get("/api/v1/articles?country=ni")).json();
  expect(total).toBe(0);

  const { items } = await (await request.get("/api/v1/batches?limit=1")).json();
  expect(items[0]).toMatchObject({ curatorActs: 1, articles: { added: 0 } });
  const { curated } = await (await request.get(`/api/v1/batches/${items[0].number}?list=curated`)).json();
  expect(curated.items).toEqual([
    {
      act: "withdrawn",
      slug: FORUM,
      url: expect.stringMatching(new RegExp(`/articles/${FORUM}$`)),
      former: null,
      statedIn: { name: "registry/articles.yaml", line: 2 },
    },
  ]);
  await page.goto(`/zh/batches/${items[0].number}`);
  await expect(page.getByRole("listitem").filter({ hasText: FORUM })).toContainText("撤下");
  await expect(page.getByRole("listitem").filter({ hasText: FORUM })).toContainText("registry/articles.yaml:2");

  await writeFile(registry(), stated);
  await runIngest();
  expect((await ask(request, `/articles/${FORUM}`)).status).toBe(200);
});

test("a retired slug leads to the present one, on every page of the article and in the API", async ({ request }) => {
  const former = ["", "/original", "/history", "/account"];
  for (const part of former) await request.get(`/articles/${CONFERENCE}${part}`);

  await writeFile(registry(), `${RENAMED}:\n  formerly: [${CONFERENCE}]\n`);
  expect((await runIngest()).exitCode).toBe(0);
  for (const prefix of ["", "/zh"]) {
    for (const part of former) {
      const answer = await ask(request, `${prefix}/articles/${CONFERENCE}${part}`);
      expect(answer).toMatchObject({ status: 308, location: `${prefix}/articles/${RENAMED}${part}` });
      // As it is rendered first, and as it is kept.
      expect(await ask(request, `${prefix}/articles/${CONFERENCE}${part}`)).toEqual(answer);
      expect((await ask(request, `${prefix}/articles/${RENAMED}${part}`)).status).toBe(200);
    }
  }
  const api = await ask(request, `/api/v1/articles/${CONFERENCE}`);
  expect(api).toMatchObject({ status: 308, location: `/api/v1/articles/${RENAMED}` });

  await writeFile(registry(), `${CONFERENCE}:\n  formerly: [${RENAMED}]\n`);
  await runIngest();
  expect((await ask(request, `/articles/${CONFERENCE}`)).status).toBe(200);
  expect(await ask(request, `/articles/${RENAMED}`)).toMatchObject({
    status: 308,
    location: `/articles/${CONFERENCE}`,
  });
});

test("what the curator knows of an article stands on its page and in the API", async ({ page, request }) => {
  await page.goto(`/articles/${FORUM}`);
  await writeFile(
    registry(),
    `${FORUM}:
  en: A forum on vocational education
  source: https://example.org/forum
  rights: © the paper
  note: The print edition has the same text.
`,
  );
  await runIngest();
  await page.goto(`/articles/${FORUM}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("A forum on vocational education");
  await expect(main.getByRole("link", { name: "example.org" })).toHaveAttribute("href", "https://example.org/forum");
  await expect(main).toContainText("© the paper");
  await expect(main).toContainText("The print edition has the same text.");
  expect((await (await request.get(`/api/v1/articles/${FORUM}`)).json()).curated).toEqual({
    titles: { en: "A forum on vocational education", zh: null },
    sourceUrl: "https://example.org/forum",
    rights: "© the paper",
    note: "The print edition has the same text.",
  });
});

test.describe("of a corrected article", () => {
  test.use({ javaScriptEnabled: false });

  test.beforeAll(async () => {
    await writeFile(file(), TEXT);
    await runIngest();
    const corrected = TEXT.replace("six weeks", "two months").replace(
      " - A delegation of the embassy came to the opening on Monday [2]",
      "",
    );
    await writeFile(file(), corrected);
    expect((await runIngest()).stdout).toContain("1 revised");
  });

  test("a link to a sentence that is gone lands on it, marked as removed and apart from the article", async ({
    page,
    request,
  }) => {
    await page.goto(`/articles/${COURSE}#g1-b2`);
    const removed = page.locator("#g1-b2");
    await expect(removed).toBeInViewport();
    await expect(removed).toContainText("Removed");
    await expect(removed.locator("del")).toHaveText("A delegation of the embassy came to the opening on Monday");
    await expect(page.getByRole("region", { name: "Course" })).not.toContainText("delegation");
    await expect(page.locator("#g1-b3")).toContainText("It is taught by lecturers from Jinhua");
    const article = await (await request.get(`/api/v1/articles/${COURSE}`)).json();
    expect(article.removed).toEqual([
      {
        id: "g1-b2",
        text: "A delegation of the embassy came to the opening on Monday",
        lastIn: 1,
        replacedBy: null,
      },
    ]);
    expect(article.groups[0].bullets.map(({ id }: { id: string }) => id)).toEqual(["g1-b1", "g1-b3"]);
    expect(article.revision).toBe(2);
  });

  test("the history names every text, its batch, and what changed word by word", async ({ page }) => {
    await page.goto(`/articles/${COURSE}`);
    await page.getByRole("link", { name: /^Corrected once, last on / }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${COURSE}/history$`));
    const second = page.getByRole("region", { name: "Text 2" });
    await expect(second.locator("del").first()).toHaveText("six weeks");
    await expect(second.locator("ins")).toHaveText("two months");
    await expect(second.locator("del").nth(1)).toContainText("A delegation of the embassy");
    await expect(second.getByRole("link", { name: /^batch \d+$/ })).toHaveAttribute("href", /^\/batches\/\d+$/);
    await expect(page.getByRole("region", { name: "Text 1" })).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await page.goto(`/articles/${FORUM}/history`);
    await expect(page.getByRole("main")).toContainText("The article has one text.");
  });
});

test("the original is given back byte for byte, and asked for again by its ETag", async ({ request }) => {
  const given = await readFile(path.join(contentDir(), "articles", "vocational-education-cooperation.txt"));
  const text = given.toString("utf8");
  const from = text.indexOf("中国—尼加拉瓜");
  const expected = Buffer.from(text.slice(from, text.indexOf("\n北京:")));
  for (const prefix of ["", "/zh"]) {
    const response = await request.get(`${prefix}/articles/${FORUM}/original`);
    expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    expect(response.headers()["x-content-type-options"]).toBe("nosniff");
    expect(response.headers()["x-robots-tag"]).toBe("noindex");
    expect((await response.body()).equals(expected)).toBe(true);
    const again = await request.get(`${prefix}/articles/${FORUM}/original`, {
      headers: { "if-none-match": response.headers().etag ?? "" },
    });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  }
  for (const address of ["/articles/none/original", "/zh/articles/none/original"]) {
    expect(await ask(request, address)).toMatchObject({ status: 404, type: "text/html; charset=utf-8" });
  }
});
