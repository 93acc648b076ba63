import type { ReactNode } from "react";
import { PageHeader } from "@/components/site/page-header";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The head of a page that is about one article: what the page is, and the way back to the article. */
export function ArticlePartHeader({
  title,
  slug,
  articleTitle,
  language,
  children,
}: {
  title: string;
  slug: string;
  articleTitle: string;
  language: Language;
  children: ReactNode;
}) {
  const href = articleHref(language, slug);
  return (
    <PageHeader label={<a href={href}>{messagesIn(language).record.back}</a>} title={title}>
      <p className="font-read text-entry" lang={langOf(articleTitle, language)}>
        <a href={href} className="plain-link">
          {articleTitle}
        </a>
      </p>
      <div className="mt-3 text-small text-soft">{children}</div>
    </PageHeader>
  );
}
