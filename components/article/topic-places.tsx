import { StatedTime } from "@/components/site/stated-time";
import { articleHref, topicHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { NamedArticle, TopicPlace } from "@/lib/archive/surroundings";
import { langOf } from "@/lib/site/lang-of";
import { readingIn } from "@/lib/site/messages/reading";

/** The articles before and after one in each of its topics, by time. */
export function TopicPlaces({ places, language }: { places: readonly TopicPlace[]; language: Language }) {
  const text = readingIn(language).places;
  if (places.length === 0) return null;
  return (
    <nav aria-label={text.title} className="no-print mt-12 space-y-8">
      {places.map(({ topic, earlier, later }) => (
        <div key={topic.slug}>
          <p className="text-note text-soft">
            {text.inTopic}{" "}
            <a href={topicHref(language, topic.slug)} lang={langOf(topic.title, language)}>
              {topic.title}
            </a>
          </p>
          <div className="mt-2 grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {earlier ? (
              <Neighbour article={earlier} rel="prev" label={`← ${text.earlier}`} language={language} />
            ) : null}
            {later ? <Neighbour article={later} rel="next" label={`${text.later} →`} language={language} /> : null}
          </div>
        </div>
      ))}
    </nav>
  );
}

function Neighbour({
  article,
  rel,
  label,
  language,
}: {
  article: NamedArticle;
  rel: "prev" | "next";
  label: string;
  language: Language;
}) {
  return (
    <div className={rel === "next" ? "sm:col-start-2 sm:text-end" : ""}>
      <a
        href={articleHref(language, article.slug)}
        rel={rel}
        className="block border-t border-rule pt-3 no-underline hover:border-accent"
      >
        <span className="block text-note text-soft">{label}</span>
        <span lang={langOf(article.title, language)} className="block font-read text-body font-semibold">
          {article.title}
        </span>
        <span className="block text-note text-soft">
          <StatedTime published={article.published} language={language} dayOnly />
        </span>
      </a>
    </div>
  );
}
