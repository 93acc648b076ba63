import type { ReactNode } from "react";
import { StatedTime } from "@/components/site/stated-time";
import type { OutletRef } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { type PublishedTime, publishedClock } from "@/lib/archive/published-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { OutletName } from "./outlet-name";

/** Outlet and time of an article as a line under its title; `children` are further pairs of the list. */
export function ArticleFacts({
  outlet,
  published,
  language,
  children,
}: {
  outlet: OutletRef | null;
  published: PublishedTime | null;
  language: Language;
  children?: ReactNode;
}) {
  const { article: text, outlet: names } = messagesIn(language);
  const isDayOnly = published !== null && publishedClock(published) === null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 text-small">
      <div>
        <dt className="sr-only">{names.one}</dt>
        <dd>
          <OutletName outlet={outlet} language={language} />
        </dd>
      </div>
      <div>
        <dt className="sr-only">{text.published}</dt>
        <dd>
          <StatedTime published={published} language={language} />
          {isDayOnly ? <span className="ms-2 text-soft">{text.noTime}</span> : null}
        </dd>
      </div>
      {children}
    </dl>
  );
}
