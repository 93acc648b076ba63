import { StatedTime } from "@/components/site/stated-time";
import type { Batch } from "@/lib/archive/batch";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** When a batch began, and how long it took or that it did not come to its end. */
export function BatchTime({ batch, language }: { batch: Batch; language: Language }) {
  const { duration, state } = messagesIn(language).batch;
  return (
    <>
      <StatedTime published={batch.startedAt} language={language} />
      <span className="block">{batch.seconds === null ? state[batch.state] : duration(batch.seconds)}</span>
    </>
  );
}
