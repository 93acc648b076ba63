import { expect, test } from "playwright/test";

const FORUM = "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

test("an article's page tells reference managers and search engines what it is, in its language", async ({ page }) => {
  for (const [address, outlet, country] of [
    [FORUM, "People's Daily Overseas Edition", "Nicaragua"],
    [`/zh${FORUM}`, "人民日报海外版", "尼加拉瓜"],
  ] as const) {
    await page.goto(address);
    const meta = (name: string) => page.locator(`head meta[name="${name}"]`);
    await expect(meta("z:itemType")).toHaveAttribute("content", "newspaperArticle");
    await expect(meta("prism.publicationName")).toHaveAttribute("content", outlet);
    await expect(meta("DC.date")).toHaveAttribute("content", "2025-08-14T01:26:00+08:00");
    await expect(page.locator(`head meta[name="DC.subject"][content="${country}"]`)).toHaveCount(1);
    const [story, trail] = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "")[
      "@graph"
    ];
    expect(story).toMatchObject({ "@type": "NewsArticle", url: page.url(), publisher: { name: outlet } });
    expect(story.about.map(({ name }: { name: string }) => name)).toContain(country);
    for (const { item } of trail.itemListElement) expect((await page.request.get(item)).status()).toBe(200);
  }
});

test("an entity's page tells search engines what it is", async ({ page }) => {
  await page.goto("/countries/nicaragua");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? "")["@graph"][0]).toMatchObject({
    "@type": "Country",
    name: "Nicaragua",
    identifier: "NI",
    url: page.url(),
  });
});
