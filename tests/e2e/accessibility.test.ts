import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { addressesOf, PAGE_KINDS } from "@/tests/support/page-kinds";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const COLOURS = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };

/** Every rule is held on either size and in either scheme; of the other two pairs, what may differ there: the colours. */
const VIEWS = [
  { viewport: { width: 1280, height: 800 }, colorScheme: "light", runOnly: RULES },
  { viewport: { width: 1280, height: 800 }, colorScheme: "dark", runOnly: COLOURS },
  { viewport: { width: 375, height: 800 }, colorScheme: "dark", runOnly: RULES },
  { viewport: { width: 375, height: 800 }, colorScheme: "light", runOnly: COLOURS },
] as const;

async function findings(
  page: Page,
  runOnly: Parameters<AxeBuilder["options"]>[0]["runOnly"] = RULES,
): Promise<string[]> {
  // No frames, and nothing but what is wrong: a third of the time.
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ["violations"] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${page.url()} ${id}: ${html.slice(0, 200)}`));
}

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`axe finds nothing on ${kind}, in either language, scheme and size`, async ({ page }) => {
    for (const address of addressesOf(path)) {
      await page.goto(address);
      for (const { viewport, colorScheme, runOnly } of VIEWS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        expect(await findings(page, runOnly)).toEqual([]);
      }
    }
  });
}

test("axe finds nothing on what is folded and opened: reasons, the text as given, keys", async ({ page }) => {
  await page.goto(PAGE_KINDS.article);
  for (const fold of await page.locator("details > summary").all()) await fold.click();
  await page.locator("#links-with-reasons").check();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  expect(await findings(page)).toEqual([]);
});
