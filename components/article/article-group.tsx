import type { Article, Group } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { mentionsAt } from "@/lib/site/mentions-at";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { numberMentions } from "@/lib/site/number-mentions";
import { ArticleBullet } from "./article-bullet";
import { RunningText } from "./running-text";

/** A numbered section of an article. One without a heading is headed by its number, which then is its name. */
export function ArticleGroup({ article, group, language }: { article: Article; group: Group; language: Language }) {
  const number = messagesIn(language).article.group(group.number);
  const mentions = mentionsAt(article.mentions, { field: "heading", group: group.number });
  return (
    <section id={`g${group.number}`} aria-labelledby={`g${group.number}-heading`} className="row mt-9 items-baseline">
      {group.heading === null ? (
        <h2 id={`g${group.number}-heading`} className="text-note text-soft">
          {number}
        </h2>
      ) : (
        <>
          <p className="text-note text-soft" aria-hidden="true">
            {number}
          </p>
          <h2
            id={`g${group.number}-heading`}
            lang={langOf(group.heading, language)}
            className="max-w-text font-read text-section font-semibold"
          >
            <RunningText
              text={group.heading}
              language={language}
              citations={group.citations}
              mentions={mentions}
              entities={article.entities}
              reasons={numberMentions(article.mentions)}
            />
          </h2>
        </>
      )}
      <ol className={`sentences max-w-text space-y-4 md:col-start-2 ${group.heading === null ? "" : "mt-2"}`}>
        {group.bullets.map((bullet) => (
          <ArticleBullet key={bullet.id} article={article} bullet={bullet} language={language} />
        ))}
      </ol>
    </section>
  );
}
