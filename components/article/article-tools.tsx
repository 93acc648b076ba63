import { RailSection } from "@/components/ui/rail-section";
import { apiArticleHref, articleHref, citeHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { exportsIn } from "@/lib/site/messages/exports";
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
        <a href={citeHref(language, slug)} className="target inline-block">
          {exportsIn(language).cite.title}
        </a>
      </p>
      <p className="no-print">
        <a href={apiArticleHref(slug)} className="target inline-block">
          {asData}
        </a>
      </p>
    </RailSection>
  );
}
