import type { Batch } from "@/lib/archive/batch";
import { batchHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { ArticleOutcomes, FaultNumbers } from "./batch-counts";
import { BatchTime } from "./batch-time";

/** Batches one below the other, each with its account in a line. */
export function BatchList({ batches, language }: { batches: readonly Batch[]; language: Language }) {
  const { one, count } = messagesIn(language).batch;
  return (
    <ol className="max-w-[51rem] border-b border-rule">
      {batches.map((batch) => (
        <li key={batch.number} className="row border-t border-rule py-4">
          <p className="pt-0.5 text-note text-soft">
            <BatchTime batch={batch} language={language} />
          </p>
          <div>
            <h2 className="font-read text-entry font-semibold">
              <a href={batchHref(language, batch.number)} className="plain-link">
                {one(batch.number)}
              </a>
            </h2>
            <p className="mt-1 text-small">
              <ArticleOutcomes counts={batch} language={language} />
              {batch.curated > 0 ? ` · ${count.curated(batch.curated)}` : null}
              {batch.relinked > 0 ? ` · ${count.relinked(batch.relinked)}` : null}
            </p>
            <p className="text-small text-soft">
              {count.files(batch.files)} · {count.bytes(batch.bytes)}
              {batch.errors + batch.warnings + batch.notes > 0 ? (
                <>
                  {" "}
                  · <FaultNumbers counts={batch} language={language} />
                </>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
