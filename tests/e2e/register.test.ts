import { expect, test } from "playwright/test";

test("the list of workshops leads to the register, whose cells lead to where they are from", async ({ page }) => {
  await page.goto("/workshops");
  await page.getByRole("link", { name: /^Register/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Register of Luban Workshops");
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Thailand Luban Workshop" }) });
  await expect(row).toContainText("Phra Nakhon Si Ayutthaya Technical College");
  await expect(row).toContainText("2016-03-08");
  await expect(row.getByText("not stated")).toHaveCount(3);
  await row.getByRole("link", { name: "registry" }).first().click();
  await expect(page).toHaveURL(/\/workshops\/luban-workshop-thailand#facts$/);
});

test("the workshops stand in the order of their opening, and what articles say of all of them names what it leaves open", async ({
  page,
}) => {
  await page.goto("/workshops/register");
  await page.getByRole("link", { name: "By opening" }).click();
  await expect(page).toHaveURL(/\?sort=opened$/);
  await expect(page.getByRole("rowheader").first()).toHaveText("Thailand Luban Workshop");
  const totals = page.getByRole("region", { name: "What articles say of all workshops" });
  await expect(totals).toContainText("8 SCO countries: 2 named (Kazakhstan, Russia), 6 not named in this sentence");
  await totals.getByRole("link", { name: "10 Luban Workshops" }).click();
  await expect(page).toHaveURL(/#g2-b2$/);
});
