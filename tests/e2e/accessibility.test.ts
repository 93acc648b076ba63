import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { addressesOf, PAGE_KINDS } from "@/tests/support/page-kinds";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SIZES = { desktop: { width: 1280, height: 800 }, mobile: { width: 375, height: 800 } };

async function findings(page: Page, axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${page.url()} ${id}: ${html.slice(0, 200)}`));
}

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`axe finds nothing on ${kind}, in either language, scheme and size`, async ({ page }) => {
    for (const address of addressesOf(path)) {
      await page.goto(address);
      for (const size of Object.values(SIZES)) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: "light" });
        expect(await findings(page, new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
        // The other scheme has other colours and nothing else.
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await findings(page, new AxeBuilder({ page }).withRules(["color-contrast"]))).toEqual([]);
      }
    }
  });
}

test("axe finds nothing on what is folded and opened: reasons, the text as given, keys", async ({ page }) => {
  await page.goto(PAGE_KINDS.article);
  for (const fold of await page.locator("details > summary").all()) await fold.click();
  await page.locator("#links-with-reasons").check();
  expect(await findings(page, new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  expect(await findings(page, new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
});
