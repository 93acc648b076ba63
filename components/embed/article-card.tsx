import { StatedTime } from "@/components/site/stated-time";
import { type Article, nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { embedsIn } from "@/lib/site/messages/embeds";
import { absoluteUrl } from "@/lib/site/site-url";
import { EmbedCard } from "./embed-card";

/** An article as a card: title, outlet, time and viewpoint, and that it is a summary. */
export function ArticleCard({ article, language }: { article: Article; language: Language }) {
  const { slug, title, outlet, published, viewpoint, groups } = article;
  const href = absoluteUrl(articleHref(language, slug));
  const lead = viewpoint?.text ?? groups[0]?.bullets[0]?.text ?? null;
  const from = outlet && nameIn(outlet.names, language, outlet.name);
  return (
    <EmbedCard from={embedsIn(language).from} href={href}>
      <h1 className="font-read text-entry font-semibold" lang={langOf(title, language)}>
        <a href={href} target="_blank" rel="noopener" className="plain-link">
          {title}
        </a>
      </h1>
      <p className="mt-1 flex flex-wrap gap-x-3 text-note text-soft">
        {from === null ? null : <span lang={langOf(from, language)}>{from}</span>}
        <StatedTime published={published} language={language} />
      </p>
      {lead === null ? null : (
        <p className="mt-2 line-clamp-4 text-small" lang={langOf(lead, language)}>
          {lead}
        </p>
      )}
      <p className="mt-2 text-note text-soft">{embedsIn(language).summary}</p>
    </EmbedCard>
  );
}
