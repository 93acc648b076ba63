import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { expect, test } from "playwright/test";
import { contentDir, runIngest } from "@/tests/support/run-ingest";

const FILES = ["tuned.txt", "traps.txt"];

test.afterEach(async () => {
  for (const file of FILES) await rm(path.join(contentDir(), file), { force: true });
});

test("numbers of one thing stand in time, in a picture and a table, with what differs and what falls marked", async ({
  page,
  request,
}) => {
  for (const file of FILES)
    await writeFile(path.join(contentDir(), file), await readFile(`tests/fixtures/knowledge/${file}`));
  await runIngest();
  const address = "/figures?thing=students&workshop=luban-workshop-thailand";
  await page.goto(address);
  const series = page.getByRole("region", { name: "Students: Thailand Luban Workshop" });
  await expect(series.getByRole("row")).toHaveText([
    /As of.*Number.*Remarks.*Stated in/,
    /as of May 2024.*over 1,200/,
    /published 8 March 2025.*2,100/,
    /published 6 May 2025.*1,200.*differs from another of the same time; less than before/,
    /published 6 May 2025.*1,100.*differs from another of the same time; less than before/,
    /published 6 May 2025.*1,300.*differs from another of the same time; less than before/,
  ]);
  await expect(series.getByRole("group").locator("a")).toHaveCount(5);
  for (const shown of [address, `/zh${address}`]) {
    await page.goto(shown);
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
    expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const { results } = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(
      await (await request.get(shown)).text(),
    );
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual(
      [],
    );
  }
  await page.goto("/figures");
  await page.getByRole("link", { name: "Earlier ones" }).click();
  await expect(page).toHaveURL(/after=\d{8}-\d+-\d+/);
  await expect(page.getByRole("link", { name: "From the first on" })).toBeVisible();
});
