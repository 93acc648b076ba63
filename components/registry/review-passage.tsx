import { RunningText } from "@/components/article/running-text";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { ReviewSentence } from "@/lib/archive/review";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { sentenceNumber } from "@/lib/site/sentence-number";

/** The sentence in which something stands that waits, marked, leading to its place in the article. */
export function ReviewPassage({ sentence, language }: { sentence: ReviewSentence; language: Language }) {
  const { where } = messagesIn(language).search;
  const { slug, field, group, bullet, text, mark } = sentence;
  const anchor = bullet ?? (field === "heading" && group !== null ? `g${group}` : undefined);
  return (
    <p className="mt-1">
      <a href={articleHref(language, slug, anchor)} className="me-2 inline-block min-h-6 text-note text-soft">
        {where[field]}
        {bullet === null ? "" : ` ${sentenceNumber(bullet)}`}
      </a>
      <span lang={langOf(text, language)} className="font-read text-body">
        <RunningText text={text} language={language} marks={[mark]} />
      </span>
    </p>
  );
}
