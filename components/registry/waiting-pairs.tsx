import type { Language } from "@/lib/archive/language";
import type { WaitingPair } from "@/lib/archive/review";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { ReviewPassage } from "./review-passage";

/** Two-character pairs that nothing decides, each with a sentence. */
export function WaitingPairs({ items, language }: { items: readonly WaitingPair[]; language: Language }) {
  const { review } = messagesIn(language);
  return (
    <ol className="border-b border-rule">
      {items.map(({ surface, count, sentence }) => (
        <li key={surface} className="row border-t border-rule py-4">
          <div className="text-note text-soft">{review.articles(count)}</div>
          <div className="min-w-0 max-w-text">
            <h3 lang={langOf(surface, language)}>{surface}</h3>
            {sentence === null ? null : <ReviewPassage sentence={sentence} language={language} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
