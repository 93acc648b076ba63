import { expect, type Page, test } from "playwright/test";

const FORUM = "/articles/2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";
const SUMMIT = "(上合天津峰会)天津持续深化与上合组织国家的职教合作";

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = "rgb(251, 252, 250)";
const DARK = "rgb(18, 23, 21)";

test.describe("around an article", () => {
  test.use({ javaScriptEnabled: false });

  test("stand what it is related to, with the reason, and its neighbours in the topic by time", async ({ page }) => {
    await page.goto(FORUM);
    const related = page.getByRole("region", { name: "Related articles" });
    await expect(related.getByRole("listitem").filter({ hasText: SUMMIT })).toContainText(
      /Also names .*Luban Workshop/,
    );
    const around = page.getByRole("navigation", { name: "Before and after it by time" });
    await around.getByRole("link", { name: /Later/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(SUMMIT);
    await page.getByRole("link", { name: /Earlier/ }).click();
    await expect(page).toHaveURL(new RegExp(`${FORUM}$`));
  });

  test("nothing stands there that only a script can do", async ({ page }) => {
    await page.goto(FORUM);
    for (const button of await page.getByRole("button").all()) await expect(button).toHaveText("Search");
  });
});

test("an article's groups stay in sight on a wide screen, and the one that is read is marked", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(FORUM);
  const outline = page.getByRole("navigation", { name: "In this article" });
  await outline.getByRole("link", { name: "Training and Development" }).click();
  await expect(page).toHaveURL(/#g2$/);
  await expect(outline).toBeInViewport();
  await expect(outline.locator("[aria-current]")).toHaveText("Training and Development");
  await page.setViewportSize({ width: 800, height: 500 });
  await expect(outline).toBeHidden();
});

test.describe("the colours", () => {
  for (const [system, first, second] of [
    ["light", LIGHT, DARK],
    ["dark", DARK, LIGHT],
  ] as const) {
    test(`are the system's (${system}) until one turns them, stay so on the next page, and are the system's again`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(FORUM);
      expect(await paper(page)).toBe(first);
      await page.getByRole("button", { name: /colours/ }).click();
      expect(await paper(page)).toBe(second);
      await page.goto("/zh/about");
      expect(await paper(page)).toBe(second);
      await page.getByRole("button", { name: /[深浅]色/ }).click();
      expect(await paper(page)).toBe(first);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  }

  test("of a choice are there before anything is painted", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("scheme", "dark"));
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(FORUM, { waitUntil: "commit" });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBe("dark");
    // Before the body, so before the first painting.
    expect(await page.locator("head > script:not([src])").first().textContent()).toContain("scheme");
    expect(await paper(page)).toBe(DARK);
  });
});

test("on paper stand the text, its permanent address and the day, black on white, and nothing to click on", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  for (const [address, accessed] of [
    [FORUM, "Accessed"],
    [`/zh${FORUM}`, "查阅日期"],
  ] as const) {
    await page.goto(address);
    expect(await paper(page)).toBe("rgb(255, 255, 255)");
    const footer = page.getByRole("contentinfo");
    await expect(footer.getByText(`${new URL(page.url()).host}${address}`)).toBeVisible();
    await expect(footer.getByText(accessed)).toContainText(String(new Date().getFullYear()));
    await expect(page.locator("#g1-b1")).toBeVisible();
    for (const gone of ["nav", "form", "button", "summary", "input"]) {
      await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
    }
  }
});

test("text that is spaced out stays within its page, at any width", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const address of ["/", FORUM, `/zh${FORUM}`, "/articles", "/countries/china"]) {
      await page.goto(address);
      // The distances of WCAG 1.4.12.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
          p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets = [sheet];
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([address, width, overflow]).toEqual([address, width, 0]);
    }
  }
});

test.describe("links are copied", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("of the article, and of one sentence", async ({ page }) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(FORUM);
    const address = await page.locator("#permalink-address").getAttribute("href");
    await page.getByRole("button", { name: "Copy link", exact: true }).click();
    await expect(page.getByRole("status")).toHaveText("Link copied");
    expect(await copied()).toBe(address);
    await page.getByRole("link", { name: "2.1, link to this sentence" }).click();
    await page.locator("#g2-b1").getByRole("button", { name: "Copy link to this sentence" }).click();
    await expect.poll(copied).toBe(`${address}#g2-b1`);
  });

  test("of the sentence that an address leads to, and a reference in a style", async ({ page }) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(`${FORUM}#g1-b2`);
    await page.locator("#g1-b2").getByRole("button", { name: "Copy link to this sentence" }).click();
    await expect.poll(copied).toMatch(/#g1-b2$/);
    await page.goto(`${FORUM}/cite`);
    await page.getByRole("button", { name: "Copy GB/T 7714" }).click();
    await expect.poll(copied).toContain("中国—尼加拉瓜职业教育合作论坛举办[N/OL]");
  });
});

test.describe("keys", () => {
  test("go to the box, through the sentences, to the neighbours, and say what they do", async ({ page }) => {
    await page.goto(FORUM);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(page).toHaveURL(/#g1-b2$/);
    await expect(page.locator("#g1-b2 > a")).toBeFocused();
    await page.keyboard.press("k");
    await expect(page).toHaveURL(/#g1-b1$/);
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(sheet.getByText("To the search box")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await page.keyboard.press("s");
    await expect(page.getByRole("searchbox").or(page.getByRole("combobox")).first()).toBeFocused();
    await page.keyboard.type("jnd");
    await expect(page.getByRole("combobox").first()).toHaveValue("jnd");
    await page.getByRole("heading", { name: "Tools" }).click();
    await page.keyboard.press("n");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(SUMMIT);
  });

  test("leave what the browser takes alone, and can be turned off", async ({ page }) => {
    await page.goto("/articles");
    await page.keyboard.press("j");
    const first = page.getByRole("main").getByRole("heading").getByRole("link").first();
    await expect(first).toBeFocused();
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      const isLeft = await first.evaluate(
        (link, name) =>
          link.dispatchEvent(new KeyboardEvent("keydown", { key: "j", [name]: true, bubbles: true, cancelable: true })),
        held,
      );
      expect([held, isLeft]).toEqual([held, true]);
    }
    await expect(first).toBeFocused();
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("checkbox").uncheck();
    await sheet.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.reload();
    await page.keyboard.press("s");
    await expect(page.getByRole("combobox").first()).not.toBeFocused();
  });

  test("go through the articles of a list", async ({ page }) => {
    await page.goto("/articles");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(page.getByRole("main").getByRole("heading").getByRole("link").nth(1)).toBeFocused();
  });
});

test.describe("an address that names nothing", () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, address, text, found] of [
    ["of an article, with a slip of the pen", `${FORUM.slice(0, -6)}x`, "中国—尼加拉瓜职业教育合作论坛举办", FORUM],
    ["of a country, with two letters exchanged", "/countries/nicaragau", "Nicaragua", "/countries/nicaragua"],
    ["in Chinese", "/zh/countries/khazakstan", "哈萨克斯坦", "/zh/countries/kazakhstan"],
  ] as const) {
    test(`${name}, leads to the page with an address like it`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(404);
      const near = page.getByRole("region", { name: /Did you mean|要找的是不是/ });
      await expect(near.getByRole("link", { name: text }).first()).toHaveAttribute("href", found);
    });
  }

  test("and is like none, leads to none", async ({ page }) => {
    await page.goto("/countries/zzz");
    await expect(page.getByRole("region", { name: "Did you mean" })).toHaveCount(0);
  });
});
