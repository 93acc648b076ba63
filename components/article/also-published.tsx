import { StatedTime } from "@/components/site/stated-time";
import { RailSection } from "@/components/ui/rail-section";
import type { Duplicate } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Where else the archive has the story of an article, and how alike the words are; nothing where it has it once. */
export function AlsoPublished({ duplicates, language }: { duplicates: readonly Duplicate[]; language: Language }) {
  if (duplicates.length === 0) return null;
  const { title: heading, help, likeness } = messagesIn(language).duplicates;
  return (
    <RailSection id="duplicates" title={heading} note={help}>
      <ul>
        {duplicates.map((other) => (
          <li key={other.slug} className="border-b border-rule py-2 last:border-b-0">
            <p className="flex flex-wrap gap-x-3 text-note text-soft">
              <span className="font-medium text-ink" lang={langOf(outletName(other, language), language)}>
                {outletName(other, language)}
              </span>
              <StatedTime published={other.published} language={language} dayOnly />
            </p>
            <a href={articleHref(language, other.slug)} lang={langOf(other.title, language)} className="plain-link">
              {other.title}
            </a>
            <p className="text-note text-soft">{likeness(other.likeness)}</p>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}

function outletName({ outlet }: Duplicate, language: Language): string {
  return outlet === null ? messagesIn(language).article.noOutlet : (outlet.names[language] ?? outlet.name);
}
