import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { sentenceNumber } from "@/lib/site/sentence-number";
import type { BulletChange } from "@/lib/site/text-changes";
import { ChangedWords } from "./changed-words";

/** One sentence under its lasting number, with what became of it in words. */
export function HistoryBullet({ bullet, language }: { bullet: BulletChange; language: Language }) {
  const { history } = messagesIn(language);
  const { id, state, moved, words } = bullet;
  const became = [
    ...(state === "same" ? [] : [history.change[state]]),
    ...(moved === null ? [] : [history.moved(moved.from)]),
  ];
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] items-baseline gap-x-2">
      <span className="text-note text-soft tabular-nums">{sentenceNumber(id)}</span>
      <div>
        {became.length > 0 ? <p className="text-note text-soft">{became.join(" · ")}</p> : null}
        <p className="font-read text-read" lang={langOf(words.map(({ text }) => text).join(""), language)}>
          <ChangedWords words={words} />
        </p>
      </div>
    </li>
  );
}
