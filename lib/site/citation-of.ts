import type { OutletRef } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import type { PublishedTime } from "@/lib/archive/published-time";
import { formatPublished } from "./format-time";
import { messagesIn } from "./messages/messages-in";

type Cited = { title: string; outlet: OutletRef | null; published: PublishedTime | null };

/** An article as a footnote names it: outlet as stated, title, time as stated, and its permanent address. */
export function citationOf({ title, outlet, published }: Cited, language: Language, url: string): string {
  const { article, withdrawn, site } = messagesIn(language);
  return withdrawn.citation({
    title,
    outlet: outlet?.name ?? article.noOutlet,
    published: published === null ? article.noDate : formatPublished(published, language),
    archive: site.name,
    url,
  });
}
