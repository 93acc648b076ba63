import { StatedTime } from "@/components/site/stated-time";
import { nameIn } from "@/lib/archive/article";
import { articleHref, entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { EntityPage } from "@/lib/site/get-entity";
import { langOf } from "@/lib/site/lang-of";
import { embedsIn } from "@/lib/site/messages/embeds";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { absoluteUrl } from "@/lib/site/site-url";
import { EmbedCard } from "./embed-card";

const NEWEST = 5;

/** A country as a card: how many articles name it, and the newest of them on their days. */
export function CountryCard({ page, language }: { page: EntityPage; language: Language }) {
  const { entity, naming } = page;
  const href = absoluteUrl(entityHref(language, entity.kind, entity.slug));
  return (
    <EmbedCard from={embedsIn(language).from} href={href}>
      <h1 className="font-read text-entry font-semibold">
        <a href={href} target="_blank" rel="noopener" className="plain-link">
          {nameIn(entity.names, language, entity.slug)}
        </a>
      </h1>
      <p className="mt-1 text-note text-soft">{messagesIn(language).count.articles(entity.count)}</p>
      <ol className="mt-2 text-small">
        {naming.items.slice(0, NEWEST).map(({ article }) => (
          <li key={article.slug} className="border-t border-rule py-1.5">
            <span className="text-note text-soft">
              <StatedTime published={article.published} language={language} dayOnly />
            </span>{" "}
            <a
              href={absoluteUrl(articleHref(language, article.slug))}
              target="_blank"
              rel="noopener"
              lang={langOf(article.title, language)}
            >
              {article.title}
            </a>
          </li>
        ))}
      </ol>
    </EmbedCard>
  );
}
