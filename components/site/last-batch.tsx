import { RailSection } from "@/components/ui/rail-section";
import type { BatchSummary } from "@/lib/archive/glance";
import { batchHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { StatedTime } from "./stated-time";

/** When the archive last changed, and by how much; the time is shown in the offset it states. */
export function LastBatch({ batch, language }: { batch: BatchSummary | null; language: Language }) {
  if (batch === null) return null;
  const { home, batch: text } = messagesIn(language);
  const { added, revised, curated, relinked } = batch;
  const facts = [
    ...(added + revised > 0 ? [home.batch(added, revised)] : []),
    ...(curated > 0 ? [text.count.curated(curated)] : []),
    ...(relinked > 0 ? [text.count.relinked(relinked)] : []),
  ];
  return (
    <RailSection id="last-batch" title={home.lastBatch}>
      <p>
        <StatedTime published={batch.finishedAt} language={language} />
        {batch.finishedAt.endsWith("Z") ? " UTC" : null}
      </p>
      {facts.map((fact) => (
        <p key={fact} className="text-soft">
          {fact}
        </p>
      ))}
      <p className="mt-1">
        <a href={batchHref(language, batch.number)} className="inline-flex min-h-6 items-center">
          {text.one(batch.number)}
        </a>
      </p>
    </RailSection>
  );
}
