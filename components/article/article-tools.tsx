import { RailSection } from "@/components/ui/rail-section";
import { apiArticleHref, articleHref, citeHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { exportsIn } from "@/lib/site/messages/exports";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { readingIn } from "@/lib/site/messages/reading";

/**
 * What one does with an article: its permanent address, copied, shared or printed, and the article as data. Buttons need a
 * script, and stand there only with one. `siteUrl` has no slash at its end.
 */
export function ArticleTools({ slug, language, siteUrl }: { slug: string; language: Language; siteUrl: string }) {
  const { copyLinkHelp, asData } = messagesIn(language).article;
  const { tools } = readingIn(language);
  const permalink = `${siteUrl}${articleHref(language, slug)}`;
  const buttons = [
    { act: "copy", text: tools.copy },
    { act: "share", text: tools.share },
    { act: "print", text: tools.print },
  ];
  return (
    <RailSection id="tools" title={tools.title} className="no-print">
      <ul className="flex flex-wrap gap-x-4">
        {buttons.map(({ act, text }) => (
          <li key={act} className={`scripted ${act === "share" ? "with-share" : ""}`}>
            <button type="button" data-act={act} className="text-button">
              {text}
            </button>
          </li>
        ))}
        <li>
          <a href={citeHref(language, slug)} className="inline-flex min-h-8 items-center">
            {exportsIn(language).cite.title}
          </a>
        </li>
        <li>
          <a href={apiArticleHref(slug)} className="inline-flex min-h-8 items-center">
            {asData}
          </a>
        </li>
      </ul>
      <p id="reading-status" role="status" className="sr-only" />
      <dl className="mt-2 text-note">
        <dt className="text-soft">{tools.permalink}</dt>
        <dd>
          <a id="permalink-address" href={permalink} className="break-all select-all">
            {permalink}
          </a>
        </dd>
      </dl>
      <p className="mt-2 text-note text-soft">{copyLinkHelp}</p>
    </RailSection>
  );
}
