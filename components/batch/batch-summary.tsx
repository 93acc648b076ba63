import { StatedTime } from "@/components/site/stated-time";
import type { Batch } from "@/lib/archive/batch";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { ArticleOutcomes, FaultNumbers } from "./batch-counts";

/** The account of a batch in one list. */
export function BatchSummary({ batch, language }: { batch: Batch; language: Language }) {
  const { batch: text } = messagesIn(language);
  const facts = [
    { name: text.started, value: <StatedTime published={batch.startedAt} language={language} /> },
    { name: text.took, value: batch.seconds === null ? text.state[batch.state] : text.duration(batch.seconds) },
    { name: text.files, value: text.count.files(batch.files) },
    {
      name: text.bytes,
      value: text.account(batch.bytes, batch.bytesAssigned, batch.bytesUnparsed),
    },
    { name: text.articles, value: <ArticleOutcomes counts={batch} language={language} /> },
    ...(batch.curated > 0 ? [{ name: text.curated, value: text.count.curated(batch.curated) }] : []),
    ...(batch.relinked > 0 ? [{ name: text.relinked, value: text.count.relinked(batch.relinked) }] : []),
    { name: text.faults, value: <FaultNumbers counts={batch} language={language} /> },
  ];
  return (
    <dl className="text-small">
      {facts.map(({ name, value }) => (
        <div key={name} className="row border-b border-rule py-2">
          <dt className="text-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
