import { RunningText } from "@/components/article/running-text";
import type { EntityRef } from "@/lib/archive/article";
import { articleHref, sentencesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { NamingArticle, NamingSentence } from "@/lib/archive/sentence";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { sentenceNumber } from "@/lib/site/sentence-number";

/** The sentences of an article that name an entity, with the name marked, each leading to its place in the article. */
export function NamingPassages({
  entity,
  item,
  language,
}: {
  entity: EntityRef;
  item: NamingArticle;
  language: Language;
}) {
  const { search, evidence } = messagesIn(language);
  const { article, sentences, more } = item;
  const last = sentences.at(-1);
  return (
    <ul className="mt-2 space-y-2">
      {sentences
        .filter(({ field }) => field !== "title")
        .map((sentence) => (
          <li key={sentence.place.position}>
            <a
              href={articleHref(language, article.slug, anchorOf(sentence))}
              className="me-2 inline-block min-h-6 text-note text-soft"
            >
              {search.where[sentence.field]}
              {sentence.bullet === null ? "" : ` ${sentenceNumber(sentence.bullet)}`}
            </a>
            <span lang={langOf(sentence.text, language)} className="font-read text-body">
              <RunningText text={sentence.text} language={language} marks={sentence.marks} />
            </span>
          </li>
        ))}
      {more > 0 && last ? (
        <li>
          <a
            href={sentencesHref(language, entity.kind, entity.slug, last.place)}
            className="inline-block min-h-6 text-note"
          >
            {evidence.moreSentences(more)}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

function anchorOf({ field, group, bullet }: NamingSentence): string | undefined {
  if (bullet !== null) return bullet;
  if (field === "heading" && group !== null) return `g${group}`;
  return field === "viewpoint" ? "viewpoint" : undefined;
}
