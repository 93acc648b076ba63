import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { LINK_RULES } from "@/lib/registry/link-rule";
import { linkingEn } from "@/lib/site/messages/linking-en";
import { linkingZh } from "@/lib/site/messages/linking-zh";

describe("every rule by which the linker links", () => {
  test.each([
    ["en", linkingEn, /^[^\p{Script=Han}]+[.]$/u],
    ["zh", linkingZh, /\p{Script=Han}.*。$/u],
  ] as const)("has a sentence of its own: %s", (_language, { linking }, form) => {
    const sentences = LINK_RULES.map((rule) => linking.rules[rule]);
    expect(sentences.filter((sentence) => !form.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(LINK_RULES.length);
    expect(Object.keys(linking.rules).sort()).toEqual([...LINK_RULES].sort());
  });

  test("is in the registry's table of rules", async () => {
    const readme = await readFile("content/registry/README.md", "utf8");
    const table = readme.slice(readme.indexOf("| Basis | Rule | Because |"), readme.indexOf("## articles.yaml"));
    const missing = LINK_RULES.filter((rule) => {
      const [, family = "", last = ""] = /^(\w+)(-[\w-]+)$/.exec(rule) ?? [];
      return !table.includes(`\`${rule}\``) && !(table.includes(`\`${family}-`) && table.includes(`\`${last}\``));
    });
    expect(missing).toEqual([]);
  });
});
