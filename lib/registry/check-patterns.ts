import type { RegistryPatterns } from "./patterns-schema";
import type { Report } from "./registry-diagnostic";
import type { YamlSource } from "./yaml-source";

/** The key of `notBefore` that is about every head. */
export const ANY_HEAD = "*";

/** A head is listed once, for it makes one kind of name; what may not follow a head is said of heads that are there. */
export function checkPatterns(patterns: RegistryPatterns, source: YamlSource, report: Report): void {
  for (const script of ["english", "chinese"] as const) {
    const listed = new Set<string>();
    patterns[script].heads.forEach(({ words }, index) => {
      words.forEach((word, position) => {
        if (listed.has(word)) {
          report(
            "registry-duplicate-name",
            source,
            [script, "heads", index, "words", position],
            `${word} is a head twice`,
          );
        }
        listed.add(word);
      });
    });
  }
  const heads = new Set(patterns.chinese.heads.flatMap(({ words }) => words));
  for (const head of Object.keys(patterns.chinese.notBefore)) {
    if (head === ANY_HEAD || heads.has(head)) continue;
    report("registry-unknown-name", source, { key: head, of: ["chinese", "notBefore"] }, `${head} is no head`);
  }
}
