import type { Article } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { readingIn } from "@/lib/site/messages/reading";

/** The least groups for which an outline is worth its place. */
const FEWEST = 2;

/** Whether an article's groups are listed beside it, where there is room. */
export function hasOutline({ groups }: Pick<Article, "groups">): boolean {
  return groups.length >= FEWEST;
}

/** The groups of an article in the margin, which stay in sight while it is read. Only wide screens have room for it. */
export function ArticleOutline({ article, language }: { article: Article; language: Language }) {
  const { viewpoint, group: groupName } = messagesIn(language).article;
  return (
    <nav aria-label={readingIn(language).outline} className="outline-margin no-print">
      <ol className="outline-list text-note">
        {article.viewpoint ? (
          <li>
            <a href="#viewpoint" className="plain-link">
              {viewpoint}
            </a>
          </li>
        ) : null}
        {article.groups.map(({ number, heading }) => (
          <li key={number}>
            <a
              href={`#g${number}`}
              className="plain-link"
              lang={heading === null ? undefined : langOf(heading, language)}
            >
              {heading ?? groupName(number)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
