import { expect, test } from "playwright/test";

const FORUM = "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

for (const [address, alt] of [
  [FORUM, "中国—尼加拉瓜职业教育合作论坛举办"],
  [`/zh${FORUM}`, "中国—尼加拉瓜职业教育合作论坛举办"],
  ["/countries/nicaragua", "Nicaragua"],
  ["/zh/workshops/luban-workshop-nicaragua", "尼加拉瓜鲁班工坊"],
] as const) {
  test(`a preview of ${address} shows a picture of its own, drawn once`, async ({ page, request }) => {
    await page.goto(address);
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
    const picture = (await meta("og:image")) ?? "";
    expect(picture).toMatch(new RegExp(`^http://.*${address}/picture\\.png$`));
    expect([await meta("og:image:alt"), await meta("og:image:width"), await meta("og:image:height")]).toEqual([
      alt,
      "1200",
      "630",
    ]);
    expect([await meta("twitter:card"), await meta("twitter:image")]).toEqual(["summary_large_image", picture]);
    const path = new URL(picture).pathname;
    const first = await request.get(path);
    expect([first.status(), first.headers()["content-type"]]).toEqual([200, "image/png"]);
    const bytes = await first.body();
    // The size of a PNG stands at the beginning of its first part.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await request.get(path)).headers()["x-nextjs-cache"]).toBe("HIT");
  });
}

test("what is not there has no picture, and other pages have the archive's", async ({ page, request }) => {
  expect((await request.get("/articles/nothing/picture.png")).status()).toBe(404);
  expect((await request.get("/countries/atlantis/picture.png")).status()).toBe(404);
  await page.goto("/about");
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect((await request.get(new URL(image ?? "").pathname)).status()).toBe(200);
});
