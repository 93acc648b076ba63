import type { ReactNode } from "react";
import { localizedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { OwnScripts } from "./own-scripts";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";

/**
 * What stands around every page. It is given the page's `path` (without language) because a page that is cached
 * knows its address only from its own params; the switch of language keeps that path and its query.
 */
export function SiteFrame({
  language,
  path,
  hasSearch = true,
  children,
}: {
  language: Language;
  path: string;
  hasSearch?: boolean;
  children: ReactNode;
}) {
  const otherHref = localizedHref(language === "en" ? "zh" : "en", path);
  return (
    <>
      <SkipLink text={messagesIn(language).site.skip} />
      <SiteHeader language={language} path={path} otherHref={otherHref} hasSearch={hasSearch} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page grow px-5 pt-8 outline-none sm:px-8 md:pt-12"
      >
        {children}
      </main>
      <SiteFooter language={language} href={localizedHref(language, path)} />
      <OwnScripts language={language} />
    </>
  );
}
