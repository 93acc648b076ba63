import { LANGUAGE_TAGS, type Language } from "@/lib/archive/language";

const OWN_NAMES: Record<Language, string> = { en: "English", zh: "简体中文" };

/** The way to the same page in the other language. */
export function LanguageSwitch({ language, otherHref }: { language: Language; otherHref: string }) {
  const other = language === "en" ? "zh" : "en";
  return (
    <a
      href={otherHref}
      hrefLang={LANGUAGE_TAGS[other]}
      lang={LANGUAGE_TAGS[other]}
      className="no-print plain-link inline-flex min-h-11 items-center text-small"
    >
      {OWN_NAMES[other]}
    </a>
  );
}
