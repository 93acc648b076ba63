import { HtmlValidate } from "html-validate";
import { expect, test } from "playwright/test";
import { addressesOf, PAGE_KINDS } from "@/tests/support/page-kinds";

/** What the standard demands and advises; how text is laid out in the source is the framework's. */
const checker = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {},
});

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`the HTML of ${kind} is as the standard has it`, async ({ request }) => {
    for (const address of addressesOf(path)) {
      const html = await (await request.get(address)).text();
      const { results } = await checker.validateString(html);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${address} ${ruleId}: ${message} at ${line}:${column}`),
      );
      expect([...new Set(found)]).toEqual([]);
    }
  });
}
