import { topicHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { CalledTopic } from "@/lib/search/search-result";
import { langOf } from "@/lib/site/lang-of";
import { findingIn } from "@/lib/site/messages/finding";

/** That what was searched for is the title of a topic, with a link to all that was collected under it. */
export function CalledTopics({ topics, language }: { topics: readonly CalledTopic[]; language: Language }) {
  const { calledTopic } = findingIn(language);
  return topics.map(({ slug, title, count }) => {
    const [before, after] = calledTopic(count);
    return (
      <p key={slug} className="mt-3 max-w-text text-small">
        {before}
        <a href={topicHref(language, slug)} lang={langOf(title, language)} className="target inline-block">
          {title}
        </a>
        {after}
      </p>
    );
  });
}
