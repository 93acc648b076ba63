import { SearchBox } from "@/components/search/search-box";
import { homeHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, type Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { JointMark } from "./joint-mark";
import { LanguageSwitch } from "./language-switch";
import { MainNavigation } from "./main-navigation";
import { SchemeSwitch } from "./scheme-switch";

/** `hasSearch` is false on pages whose own matter begins with a search box. */
export function SiteHeader({
  language,
  path,
  otherHref,
  hasSearch,
}: {
  language: Language;
  path: string;
  otherHref: string;
  hasSearch: boolean;
}) {
  const { site } = messagesIn(language);
  const other = LANGUAGE_TAGS[language === "en" ? "zh" : "en"];
  return (
    <header className="border-b border-ink">
      <div className="mx-auto max-w-page px-5 pt-4 sm:px-8">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3 sm:gap-x-6">
          <a href={homeHref(language)} className="plain-link flex min-h-11 items-center gap-2 sm:gap-3">
            <JointMark className="size-9 shrink-0" />
            <span className="flex flex-wrap items-baseline gap-x-2.5 font-read text-section leading-tight font-semibold">
              {site.name}
              <span lang={other} className="hidden text-small font-normal text-soft sm:inline">
                {site.otherName}
              </span>
            </span>
          </a>
          <div className="ms-auto flex items-center">
            <LanguageSwitch language={language} otherHref={otherHref} />
            <SchemeSwitch language={language} />
          </div>
          {hasSearch ? (
            <div className="w-full md:w-72">
              <SearchBox id="site-search" language={language} />
            </div>
          ) : null}
        </div>
        <div className="mt-1">
          <MainNavigation language={language} path={path} />
        </div>
      </div>
    </header>
  );
}
