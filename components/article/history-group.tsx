import { Disclosure } from "@/components/ui/disclosure";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import type { BulletChange, GroupChange } from "@/lib/site/text-changes";
import { ChangedWords } from "./changed-words";
import { HistoryBullet } from "./history-bullet";

/** What became of one group: its heading, the sentences that changed, and folded those that did not. */
export function HistoryGroup({ group, language }: { group: GroupChange; language: Language }) {
  const { history, article } = messagesIn(language);
  const isSame = ({ state, moved }: BulletChange) => state === "same" && moved === null;
  const same = group.bullets.filter(isSame);
  return (
    <div className="mb-6">
      <h3 className="text-note text-soft">{article.group(group.number)}</h3>
      {group.heading === null ? null : (
        <p
          lang={langOf(group.heading.map(({ text }) => text).join(""), language)}
          className="mt-1 font-read text-entry font-semibold"
        >
          <span className="sr-only">{history.heading(group.number)} </span>
          <ChangedWords words={group.heading} />
        </p>
      )}
      {same.length < group.bullets.length ? (
        <ol className="mt-2 space-y-3">
          {group.bullets
            .filter((bullet) => !isSame(bullet))
            .map((bullet) => (
              <HistoryBullet key={bullet.id} bullet={bullet} language={language} />
            ))}
        </ol>
      ) : null}
      {same.length > 0 ? (
        <div className="mt-3">
          <Disclosure summary={history.unchanged(same.length)}>
            <ol className="space-y-3">
              {same.map((bullet) => (
                <HistoryBullet key={bullet.id} bullet={bullet} language={language} />
              ))}
            </ol>
          </Disclosure>
        </div>
      ) : null}
    </div>
  );
}
