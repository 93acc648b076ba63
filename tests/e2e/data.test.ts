import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "playwright/test";
import { DATA_EXAMPLES as EXAMPLES } from "@/lib/site/data-examples";

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

test.describe("what the page about the data says to type does what it says", () => {
  let site = "";
  test.beforeEach(({ baseURL }) => {
    site = new URL(baseURL ?? "").origin;
  });
  const typed = (lines: string) => lines.replaceAll("{site}", site);

  test("in JavaScript", () => {
    const script = typed(EXAMPLES.javascript);
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect(stripVTControlCharacters(said)).toMatch(/^1 \[\s*'\(上合天津峰会\)/);
  });

  for (const [name, lines, expected] of [
    ["the API", EXAMPLES.curl, '"total":1'],
    ["NDJSON", EXAMPLES.ndjson.replace(" > articles.ndjson", ""), '"slug":"2025-08-14-'],
    ["oEmbed", EXAMPLES.oEmbed, '"type":"rich"'],
  ] as const) {
    test(`with curl: ${name}`, () => {
      test.skip(!has("curl"), "curl is not installed");
      expect(execFileSync("sh", ["-c", typed(lines)], { encoding: "utf8", stdio: "pipe" })).toContain(expected);
    });
  }

  test("in Python", () => {
    test.skip(!has("python3"), "Python is not installed");
    const said = execFileSync("python3", ["-X", "utf8", "-c", typed(EXAMPLES.python)], { encoding: "utf8" });
    expect(said).toMatch(/^2025-08-29T08:29:00\+08:00 \(上合天津峰会\)/);
  });

  test("in R", () => {
    test.skip(!has("Rscript"), "R is not installed");
    expect(execFileSync("Rscript", ["-e", typed(EXAMPLES.r)], { encoding: "utf8" })).toMatch(/2025-08\s+1/);
  });

  test("with curl: the whole archive", async () => {
    test.skip(!has("curl") || !has("python3"), "curl or Python is not installed");
    const folder = await mkdtemp(path.join(tmpdir(), "archive-whole-"));
    execFileSync("sh", ["-c", typed(EXAMPLES.whole)], { cwd: folder, stdio: "pipe" });
    const script = `
import hashlib, json, zipfile
with zipfile.ZipFile("luban-archive.zip") as z:
    manifest = json.loads(z.read("manifest.json"))
    for f in manifest["files"]:
        assert hashlib.sha256(z.read(f["name"])).hexdigest() == f["sha256"], f
    originals = [json.loads(line)["original"] for line in z.open("articles.ndjson")]
    print(manifest["counts"]["articles"], len(originals), "(上合天津峰会)天津持续深化" in originals[0])`;
    const said = execFileSync("python3", ["-X", "utf8", "-c", script], { cwd: folder, encoding: "utf8" });
    await rm(folder, { recursive: true });
    const [counted, read, isTold] = said.trim().split(" ");
    expect([counted, isTold]).toEqual([read, "True"]);
  });

  for (const lines of [EXAMPLES.feed, EXAMPLES.oai, EXAMPLES.calendar, EXAMPLES.openSearch, EXAMPLES.sitemap]) {
    test(`by the address ${lines}`, async ({ request }) => {
      expect((await request.get(typed(lines))).status()).toBe(200);
    });
  }

  test("in a spreadsheet and a frame", async ({ request }) => {
    for (const lines of [EXAMPLES.spreadsheet, EXAMPLES.embed]) {
      const address = /"(\{site\}[^"]+)"/.exec(lines)?.[1] ?? "";
      expect((await request.get(typed(address))).status()).toBe(200);
    }
  });
});

for (const [address, title] of [
  ["/data", "Use this data"],
  ["/zh/data", "使用数据"],
] as const) {
  test(`${address} is found in the footer and shows every example with this archive's address`, async ({ page }) => {
    await page.goto(address.replace("/data", "/about"));
    await page.getByRole("contentinfo").getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    const { origin } = new URL(page.url());
    const text = (await page.getByRole("main").locator("pre").allTextContents()).join("\n");
    for (const lines of Object.values(EXAMPLES)) expect(text).toContain(lines.replaceAll("{site}", origin));
  });
}

test("the page about the data describes the archive as a set of data, with forms that answer", async ({
  page,
  request,
}) => {
  await page.goto("/zh/data");
  const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  const [dataset] = described["@graph"];
  expect(dataset).toMatchObject({ "@type": "Dataset", name: "鲁班档案馆", isAccessibleForFree: true });
  for (const { contentUrl, encodingFormat } of dataset.distribution) {
    const answer = await request.head(contentUrl);
    expect([contentUrl, answer.status()]).toEqual([contentUrl, 200]);
    if (!contentUrl.includes("/api/")) expect(answer.headers()["content-type"]).toContain(encodingFormat);
  }
});

test("the whole archive is linked from the page, has a name as a file, and is not made for who only asks after it", async ({
  page,
  request,
}) => {
  await page.goto("/zh/data");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载整个档案馆" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^luban-archive-\d{4}-\d\d-\d\d\.zip$/);
  await download.cancel();
  const asked = await request.head("/export/archive.zip");
  expect([asked.status(), asked.headers()["content-type"]]).toEqual([200, "application/zip"]);
  expect((await request.get("/export/archive.tar")).status()).toBe(404);
});

test("robots are told to leave whole lists alone", async ({ request }) => {
  expect(await (await request.get("/robots.txt")).text()).toContain("\nDisallow: /export/\nDisallow: /zh/export/\n");
});
