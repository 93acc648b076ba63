import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import type { ReviewCounts, ReviewSentence, WaitingEntity, WaitingOutlet, WaitingPair } from "@/lib/archive/review";
import { formatAcceptance } from "@/lib/registry/format-decision";

/** What waits for the curator, or the first of it, and how much that is. */
export type ReviewListing = {
  counts: ReviewCounts;
  entities: WaitingEntity[];
  outlets: WaitingOutlet[];
  pairs: WaitingPair[];
};

const AROUND = 60;

/** The listing as lines for a person; under each entity the line that accepts it. */
export function formatReview({ counts, entities, outlets, pairs }: ReviewListing): string[] {
  const lines = [
    heading("Provisional entities", entities.length, counts.entities),
    ...entities.flatMap(({ kind, slug, names, count, sentence }) => [
      `  ${kind}/${slug}  ${nameIn(names, "en", slug)}  ${articles(count)}  ${entityHref("en", kind, slug)}`,
      ...inContext(sentence),
      `    ${formatAcceptance({ kind, slug }, names)}`,
    ]),
    heading("Outlets that the registry does not know", outlets.length, counts.outlets),
    ...outlets.map(({ slug, name, count }) => `  ${name}  ${articles(count)}  (slug ${slug})`),
    heading("Two-character pairs and short forms that no country named in full decides", pairs.length, counts.pairs),
    ...pairs.flatMap(({ surface, count, sentence }) => [`  ${surface}  ${articles(count)}`, ...inContext(sentence)]),
  ];
  const isWhole = entities.length + outlets.length + pairs.length === counts.entities + counts.outlets + counts.pairs;
  return isWhole ? lines : [...lines, "--all lists the rest too."];
}

const articles = (count: number) => `${count} ${count === 1 ? "article" : "articles"}`;

function heading(title: string, shown: number, all: number): string {
  return shown === all ? `${title}: ${all}` : `${title}: ${all}, of which the first ${shown}`;
}

/** The text around the name, which stands in brackets. */
function inContext(sentence: ReviewSentence | null): string[] {
  if (sentence === null) return [];
  const { text, mark, slug } = sentence;
  const before = text.slice(Math.max(0, mark.start - AROUND), mark.start);
  const after = text.slice(mark.end, mark.end + AROUND);
  const opens = mark.start > AROUND ? "…" : "";
  const closes = text.length > mark.end + AROUND ? "…" : "";
  return [`    ${opens}${before}[${text.slice(mark.start, mark.end)}]${after}${closes}  (${slug})`.toWellFormed()];
}
