import { StatedTime } from "@/components/site/stated-time";
import { Disclosure } from "@/components/ui/disclosure";
import { batchHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { Revision } from "@/lib/archive/revision";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { textChanges } from "@/lib/site/text-changes";
import { HistoryField } from "./history-field";
import { HistoryGroup } from "./history-group";

/** One text of an article: when it came, by which batch, and what changed from the one before it. */
export function HistoryText({
  revision,
  before,
  isPresent,
  language,
}: {
  revision: Revision;
  before: Revision | null;
  isPresent: boolean;
  language: Language;
}) {
  const { history } = messagesIn(language);
  const { number, storedAt, batch, original } = revision;
  const changes = before && textChanges(before, revision);
  const changed = changes?.groups.filter(({ heading, bullets }) => {
    return heading !== null || bullets.some(({ state, moved }) => state !== "same" || moved !== null);
  });
  return (
    <section aria-labelledby={`text-${number}`} className="row mt-10">
      <div className="text-note text-soft">
        <h2 id={`text-${number}`} className="text-small font-semibold text-ink">
          {history.text(number)}
        </h2>
        {isPresent ? <p>{history.present}</p> : null}
        <p className="mt-1">
          {history.stored} <StatedTime published={storedAt} language={language} />
        </p>
        <p>
          <a href={batchHref(language, batch)} className="target inline-block">
            {history.batch(batch)}
          </a>
        </p>
      </div>
      <div className="joint max-w-text min-w-0 pt-4">
        {changes === null && !isPresent ? <p className="text-small text-soft">{history.first}</p> : null}
        {changes?.fields.map((change) => (
          <HistoryField key={change.field} change={change} language={language} />
        ))}
        {changed?.map((group) => (
          <HistoryGroup key={group.number} group={group} language={language} />
        ))}
        {changes && changes.fields.length === 0 && changed?.length === 0 ? (
          <p className="text-small text-soft">{history.otherwise}</p>
        ) : null}
        <div className="mt-4">
          <Disclosure summary={<h3>{history.whole}</h3>}>
            <pre
              lang={langOf(original, language)}
              className="overflow-x-auto bg-wash p-4 font-note text-note whitespace-pre-wrap"
            >
              {original}
            </pre>
          </Disclosure>
        </div>
      </div>
    </section>
  );
}
