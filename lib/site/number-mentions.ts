import type { Mention } from "@/lib/archive/mention";

/** The number of each mention of an article in the order of reading, from 1: what ties a phrase to its reason. */
export function numberMentions(mentions: readonly Mention[]): Map<Mention, number> {
  return new Map(mentions.map((mention, position) => [mention, position + 1]));
}

/** The id of the reason of the mention with this number. It is not permanent: with the registry, links change. */
export function reasonId(number: number): string {
  return `why-${number}`;
}
