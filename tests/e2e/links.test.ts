import { expect, type Page, test } from "playwright/test";

const FORUM = "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";
const BEIJING = "/articles/2025-07-10-bei-jing-jian-li-di-san-fang-ji-gou-jin-xiao-yuan";
const PHRASE = "Luban Workshop in Nicaragua";

const phrase = (page: Page) => page.locator("#g2-b1").getByRole("link", { name: PHRASE, exact: true });
const reasonsOf = (page: Page, entity: string | RegExp) =>
  page.locator("details section", { has: page.getByRole("heading", { name: entity }) });
const reasonSign = (page: Page) => page.locator("#g2-b1").getByRole("link", { name: `Why “${PHRASE}” is linked` });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one control hides all linking and shows it again; hidden links stay for the keyboard", async ({ page }) => {
    await page.goto(FORUM);
    const control = page.getByRole("radiogroup", { name: "Links in the text" });
    await expect(control.getByRole("radio", { name: "Shown" })).toBeChecked();
    await expect(phrase(page)).toHaveCSS("text-decoration-line", "underline");

    await control.getByRole("radio", { name: "Hidden" }).check();
    for (const link of await page.locator(".mention").all())
      await expect(link).toHaveCSS("text-decoration-line", "none");
    await phrase(page).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await expect(phrase(page)).toHaveCSS("outline-style", "solid");
    await expect(phrase(page)).toHaveCSS("text-decoration-line", "underline");

    await control.getByRole("radio", { name: "Shown" }).check();
    await expect(phrase(page)).toHaveCSS("text-decoration-line", "underline");
  });

  test("by keyboard alone a reader comes from a phrase to its reason, and from there to its sentence", async ({
    page,
  }) => {
    await page.goto(FORUM);
    await expect(reasonSign(page)).toBeHidden();
    await page.getByRole("radio", { name: "Shown" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name: "With reasons" })).toBeChecked();
    await phrase(page).focus();
    await page.keyboard.press("Tab");
    await expect(reasonSign(page)).toBeFocused();
    await page.keyboard.press("Enter");

    const line = page.locator("li:target");
    await expect(line).toBeInViewport();
    await expect(line).toContainText(`local teachers from the ${PHRASE} participated`);
    await expect(line).toContainText("In the same words: Nicaragua (Country)");
    const reasons = reasonsOf(page, /^Nicaragua Luban Workshop/);
    await expect(reasons).toContainText("by name: “Luban Workshop” is tied to a country");
    await expect(reasons).toContainText("Rule workshop-of-country");
    await line.getByRole("link", { name: "2.1" }).click();
    await expect(page).toHaveURL(new RegExp(`${FORUM}#g2-b1$`));
  });

  test("every phrase is told, those within another too, under its entity, kind, basis and rule", async ({ page }) => {
    await page.goto(FORUM);
    await page.getByRole("link", { name: "Why these links" }).click();
    const country = reasonsOf(page, "Nicaragua Country");
    await expect(country.getByRole("listitem")).toHaveCount(8);
    await expect(country.getByText(`within “${PHRASE}”`)).toBeVisible();
    await expect(country.getByText("by adjective or inhabitants")).toBeVisible();
    await expect(reasonsOf(page, "China Country")).toContainText(
      "by a place in it: That connects the article with it and does not count as naming it. Rule place",
    );
    await expect(reasonsOf(page, "Tianjin Place")).toContainText("In the same words: China (Country)");
  });

  test("the page says it in Chinese", async ({ page }) => {
    await page.goto(`/zh${FORUM}`);
    await page.getByRole("radiogroup", { name: "文中链接" }).getByRole("radio", { name: "附依据" }).check();
    await page.getByRole("link", { name: `“${PHRASE}”的链接依据` }).click();
    await expect(page.locator("li:target")).toContainText("同一词语还涉及： 尼加拉瓜 (国家)");
    await expect(reasonsOf(page, /^尼加拉瓜鲁班工坊/)).toContainText("“鲁班工坊”与一国相连");
  });

  test("a sentence's words are its own, whatever stands behind its links", async ({ page }) => {
    await page.goto(FORUM);
    await page.getByRole("radio", { name: "With reasons" }).check();
    await expect(page.locator("#g2-b1 p")).toHaveText(
      /from the Luban Workshop in Nicaragua participated .* in Tianjin, where/,
    );
  });

  test("in print the text is plain", async ({ page }) => {
    await page.goto(FORUM);
    await page.getByRole("radio", { name: "With reasons" }).check();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("radiogroup")).toBeHidden();
    await expect(reasonSign(page)).toBeHidden();
    await expect(phrase(page)).toHaveCSS("text-decoration-line", "none");
  });

  test("what is only connected is counted apart, with the place that connects it", async ({ page }) => {
    await page.goto(BEIJING);
    const connected = page.getByRole("region", { name: "Also connected: 1" });
    await expect(connected).toContainText("1 by a place in it. Not named itself");
    await expect(connected.getByRole("listitem").or(connected.locator("dd"))).toContainText(
      /China\s*by a place in it: .*Beijing/,
    );
  });
});

test("with scripts running the control keeps what the reader chose", async ({ page }) => {
  await page.goto(FORUM, { waitUntil: "networkidle" });
  await page.getByRole("radio", { name: "Hidden" }).check();
  await expect(page.getByRole("radio", { name: "Hidden" })).toBeChecked();
  await expect(phrase(page)).toHaveCSS("text-decoration-line", "none");
});
