import type { Fact } from "@/lib/archive/entity";

/** A value of a fact with the numbers of the sources it was read from, counted from 1. */
export type SourcedValue = Pick<Fact, "value" | "valueZh" | "links"> & { sources: number[] };
export type SourcedFact = { name: string; values: SourcedValue[] };

/**
 * Facts of one name together, in the order in which each name first stands, and every source once. The registry
 * joins several sources of a fact by "; ".
 */
export function sourcedFacts(facts: readonly Fact[]): { facts: SourcedFact[]; sources: string[] } {
  const sources: string[] = [];
  const byName = new Map<string, SourcedValue[]>();
  for (const { name, value, valueZh, links, source } of facts) {
    const stated = source === null ? [] : source.split("; ").map((each) => each.trim());
    for (const each of stated) if (!sources.includes(each)) sources.push(each);
    const values = byName.get(name) ?? [];
    values.push({ value, valueZh, links, sources: stated.map((each) => sources.indexOf(each) + 1) });
    byName.set(name, values);
  }
  return { facts: [...byName].map(([name, values]) => ({ name, values })), sources };
}

/** The sources that hold for all values of a fact alike, so that they are named once; null where they differ. */
export function sharedSources({ values }: SourcedFact): number[] | null {
  const [first, ...others] = values.map(({ sources }) => sources.join());
  return others.length > 0 && others.every((sources) => sources === first) ? (values[0]?.sources ?? null) : null;
}
