import { BASES } from "@/lib/archive/mention";

/**
 * Every rule by which the linker links, in the order of `content/registry/README.md`. A rule that bears the name of a
 * basis says no more than the basis does.
 */
export const LINK_RULES = [
  ...BASES,
  "in-context",
  "beside-full-name",
  "by-neighbours",
  "pair",
  "prefix",
  "brand",
  "workshop-of-country",
  "workshop-by-host",
  "workshop-by-number",
  "workshop-by-place",
  "workshop-by-partner",
  "workshop-list",
  "workshop-provisional",
  "workshop-decided",
  "edition-year",
  "edition-number",
  "pattern-workshop",
  "pattern-conference",
  "pattern-outcome",
  "pattern-organization",
  "pattern-person",
  "pattern-decided",
  "surname",
] as const;
export type LinkRule = (typeof LINK_RULES)[number];

/** Articles are stored with the rules of their day: one that is no longer known is told by its basis. */
export function isLinkRule(rule: string): rule is LinkRule {
  return (LINK_RULES as readonly string[]).includes(rule);
}
