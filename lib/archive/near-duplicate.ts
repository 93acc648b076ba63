import { similarity } from "./similarity";

/**
 * Stories at least this much alike are near-duplicates; of one outlet, with one title or one minute, they are one
 * article and its correction.
 */
export const ALIKE = 0.7;

/** How an article names a country, place, workshop or conference: in its title, and how often in all. */
export type Naming = { inTitle: boolean; times: number };

/** What two articles are compared by: the text of the story, folded, and what it names, by any key. */
export type Story = { text: string; names: ReadonlyMap<string, Naming> };

/**
 * How alike two articles are that are near-duplicates, .7 to 1; null for two that are not. Two reports written to one
 * pattern can be as alike as two versions of one report, so those that tell each of another subject are two stories,
 * however alike: each names something in its title, or more than once, that the other does not name at all.
 */
export function nearDuplicateLikeness(a: Story, b: Story): number | null {
  if (hasOwnSubject(a, b) && hasOwnSubject(b, a)) return null;
  const likeness = similarity(a.text, b.text);
  return likeness >= ALIKE ? likeness : null;
}

function hasOwnSubject(story: Story, other: Story): boolean {
  for (const [key, { inTitle, times }] of story.names) {
    if ((inTitle || times > 1) && !other.names.has(key)) return true;
  }
  return false;
}
