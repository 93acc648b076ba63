import type { ArticleCounts, FaultCounts } from "@/lib/archive/batch";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

const OUTCOMES = ["added", "revised", "unchanged", "refused"] as const;

/** What became of articles, without what did not occur. */
export function ArticleOutcomes({ counts, language }: { counts: ArticleCounts; language: Language }) {
  const { count } = messagesIn(language).batch;
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  return <Facts facts={(shown.length > 0 ? shown : (["added"] as const)).map((each) => count[each](counts[each]))} />;
}

/** How much was found to be wrong or unusual. */
export function FaultNumbers({ counts, language }: { counts: FaultCounts; language: Language }) {
  const { count, noFaults } = messagesIn(language).batch;
  const shown = [
    ["error", counts.errors],
    ["warning", counts.warnings],
    ["note", counts.notes],
  ] as const;
  const facts = shown.flatMap(([severity, number]) => (number > 0 ? [count.severity(severity, number)] : []));
  return <Facts facts={facts.length > 0 ? facts : [noFaults]} />;
}

function Facts({ facts }: { facts: readonly string[] }) {
  return facts.map((fact, place) => (
    <span key={fact} className="tabular-nums">
      {place > 0 ? " · " : null}
      <span className="whitespace-nowrap">{fact}</span>
    </span>
  ));
}
