import type { Curated } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Where the story itself stands, if the curator states it: a pair of an article's list of facts. */
export function StoryLink({ curated, language }: { curated: Curated; language: Language }) {
  if (curated.sourceUrl === null) return null;
  return (
    <div className="flex gap-2">
      <dt className="text-soft">{messagesIn(language).curated.story}</dt>
      <dd>
        <a href={curated.sourceUrl} rel="external" className="break-all">
          {new URL(curated.sourceUrl).hostname}
        </a>
      </dd>
    </div>
  );
}
