import { localizedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";

/** The page that explains the query language. */
export const searchHelpHref = (language: Language) => localizedHref(language, "/search-help");
