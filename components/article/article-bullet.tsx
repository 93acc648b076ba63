import type { Article, Bullet } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { mentionsAt } from "@/lib/site/mentions-at";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { numberMentions } from "@/lib/site/number-mentions";
import { sentenceNumber } from "@/lib/site/sentence-number";
import { RunningText } from "./running-text";

/** One sentence with its number before it; the number is the link to the sentence. Its look is that of its list, `sentences`. */
export function ArticleBullet({ article, bullet, language }: { article: Article; bullet: Bullet; language: Language }) {
  const { sentenceLink } = messagesIn(language).article;
  return (
    <li id={bullet.id}>
      <a href={`#${bullet.id}`} aria-label={sentenceLink(sentenceNumber(bullet.id))}>
        {sentenceNumber(bullet.id)}
      </a>
      <p lang={langOf(bullet.text, language)}>
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
