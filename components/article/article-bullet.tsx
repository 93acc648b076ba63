import type { Article, Bullet } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { mentionsAt } from "@/lib/site/mentions-at";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { numberMentions } from "@/lib/site/number-mentions";
import { sentenceNumber } from "@/lib/site/sentence-number";
import { RunningText } from "./running-text";

/** One sentence with its number before it; the number is the link to the sentence. */
export function ArticleBullet({ article, bullet, language }: { article: Article; bullet: Bullet; language: Language }) {
  const { sentenceLink } = messagesIn(language).article;
  return (
    <li id={bullet.id} className="sentence grid grid-cols-[2.25rem_minmax(0,1fr)] items-baseline gap-x-2">
      <a
        href={`#${bullet.id}`}
        aria-label={sentenceLink(sentenceNumber(bullet.id))}
        className="plain-link target text-note text-soft tabular-nums"
      >
        {sentenceNumber(bullet.id)}
      </a>
      <p className="font-read text-read" lang={langOf(bullet.text, language)}>
        <RunningText
          text={bullet.text}
          language={language}
          entities={article.entities}
          reasons={numberMentions(article.mentions)}
          citations={bullet.citations}
          mentions={mentionsAt(article.mentions, { field: "bullet", bullet: bullet.id })}
        />
      </p>
    </li>
  );
}
