import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { failurePage } from "@/lib/serve/failure-page";

test.each([
  [500, "en", "Something went wrong on our side", "服务器出现错误"],
  [503, "en", "does not answer at the moment", "暂时没有响应"],
  [500, "zh", "服务器出现错误", "Something went wrong on our side"],
  [503, "zh", "暂时没有响应", "does not answer at the moment"],
] as const)(
  "the page for %s in %s says so in that language first, and is sound",
  async (status, language, first, then) => {
    const page = failurePage(status, "4d2c", language);
    expect(page.indexOf(first)).toBeGreaterThan(0);
    expect(page.indexOf(then)).toBeGreaterThan(page.indexOf(first));
    expect(page).toContain(`<html lang="${language === "zh" ? "zh-Hans" : "en"}"`);
    expect(page).toContain("4d2c");
    // Its policy lets attributes style it, and no sheet within.
    expect(page).not.toContain("<style");
    const { valid, results } = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
    expect({ valid, messages: results.flatMap(({ messages }) => messages.map(({ message }) => message)) }).toEqual({
      valid: true,
      messages: [],
    });
  },
);
