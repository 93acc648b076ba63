import { Section } from "@/components/ui/section";
import { articleHref, articlePartHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import type { BatchList } from "@/lib/site/read-batch-list";
import { ListLinks } from "./list-links";

/** Articles that a batch added, or corrected: these lead to what it changed. */
export function BatchArticles({
  number,
  list,
  isAlone,
  unlisted,
  language,
}: {
  number: number;
  list: Extract<BatchList, { of: "articles" }>;
  isAlone: boolean;
  unlisted: number;
  language: Language;
}) {
  const { batch: text } = messagesIn(language);
  const { name, items, next } = list;
  return (
    <Section id={name} title={text.lists[name]}>
      <ul className="max-w-text">
        {items.map(({ slug, title, text: textNumber }) => (
          <li key={`${slug} ${textNumber}`} className="border-b border-rule py-1.5 font-read text-body">
            <a href={articleHref(language, slug)} lang={langOf(title, language)} className="plain-link target">
              {title}
            </a>
            {textNumber > 1 ? (
              <a
                href={`${articlePartHref(language, slug, "history")}#text-${textNumber}`}
                className="target ms-3 font-note text-note whitespace-nowrap"
              >
                {text.text(textNumber)}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {unlisted > 0 && next === null ? <p className="mt-2 text-small text-soft">{text.unlisted(unlisted)}</p> : null}
      <ListLinks number={number} name={name} next={next} isAlone={isAlone} language={language} />
    </Section>
  );
}
