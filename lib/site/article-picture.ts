import type { Article } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { otherTitle } from "@/lib/archive/other-title";
import { formatPublished } from "./format-time";
import { messagesIn } from "./messages/messages-in";
import type { ShownOnPicture } from "./shown-on-picture";

/** What the picture of an article says. The outlet stands there by the name its readers know. */
export function articlePicture(
  { title, curated, outlet, published }: Pick<Article, "title" | "curated" | "outlet" | "published">,
  language: Language,
): ShownOnPicture {
  const { article } = messagesIn(language);
  return {
    label: article.originalNotHeld,
    title,
    other: otherTitle(title, curated),
    facts: [
      outlet === null ? article.noOutlet : (outlet.names[language] ?? outlet.name),
      published === null ? article.noDate : formatPublished(published, language),
    ],
  };
}
