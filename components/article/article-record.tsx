import { RailSection } from "@/components/ui/rail-section";
import { articlePartHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The ways to the text as it was given, to what each of its characters is, and to its history. */
export function ArticleRecord({ slug, language }: { slug: string; language: Language }) {
  const { record } = messagesIn(language);
  return (
    <RailSection id="record" title={record.title} className="no-print">
      <ul>
        <li>
          <a
            href={articlePartHref(language, slug, "original")}
            download={`${slug}.txt`}
            className="target inline-block"
          >
            {record.plainText}
          </a>
        </li>
        <li>
          <a href={articlePartHref(language, slug, "account")} className="target inline-block">
            {record.toAccount}
          </a>
        </li>
        <li>
          <a href={articlePartHref(language, slug, "history")} className="target inline-block">
            {record.toHistory}
          </a>
        </li>
      </ul>
    </RailSection>
  );
}
