import type { FigureWords } from "@/lib/archive/figure-words";
import type { Report } from "./registry-diagnostic";
import type { YamlSource } from "./yaml-source";

/** A slug is one thing's, and so is a noun: what is counted would be two things else. */
export function checkFigures({ things }: FigureWords, source: YamlSource, report: Report): void {
  const [slugs, nouns] = [new Set<string>(), new Set<string>()];
  things.forEach((thing, index) => {
    if (slugs.has(thing.slug))
      report("registry-duplicate-slug", source, ["things", index, "slug"], `${thing.slug} is a thing twice`);
    slugs.add(thing.slug);
    thing.nouns.forEach((noun, position) => {
      if (nouns.has(noun))
        report("registry-duplicate-name", source, ["things", index, "nouns", position], `${noun} is a noun twice`);
      nouns.add(noun);
    });
  });
}
