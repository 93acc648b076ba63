import { RailSection } from "@/components/ui/rail-section";
import { apiArticleHref, articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The permanent address, to be copied, and the article as data. `siteUrl` has no slash at its end. */
export function ArticleTools({ slug, language, siteUrl }: { slug: string; language: Language; siteUrl: string }) {
  const { copyLink, copyLinkHelp, asData } = messagesIn(language).article;
  const permalink = `${siteUrl}${articleHref(language, slug)}`;
  return (
    <RailSection id="permalink" title={copyLink}>
      <p>
        <a href={permalink} className="text-note break-all select-all">
          {permalink}
        </a>
      </p>
      <p className="no-print mt-2 text-note text-soft">{copyLinkHelp}</p>
      <p className="no-print mt-2">
        <a href={apiArticleHref(slug)} className="target inline-block">
          {asData}
        </a>
      </p>
    </RailSection>
  );
}
