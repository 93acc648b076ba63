import type { Mention } from "@/lib/archive/mention";

/** The number of each mention of an article in the order of reading, from 1: what ties a phrase to its reason. */
export function numberMentions(mentions: readonly Mention[]): ReadonlyMap<Mention, number> {
  // Asked for by every sentence of the article.
  const numbers = known.get(mentions) ?? new Map(mentions.map((mention, position) => [mention, position + 1]));
  known.set(mentions, numbers);
  return numbers;
}

const known = new WeakMap<readonly Mention[], ReadonlyMap<Mention, number>>();

/** The id of the reason of the mention with this number. It is not permanent: with the registry, links change. */
export function reasonId(number: number): string {
  return `why-${number}`;
}
