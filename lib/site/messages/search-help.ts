import type { Language } from "@/lib/archive/language";
import { searchHelpEn } from "./search-help-en";
import { searchHelpZh } from "./search-help-zh";

/** A search text with what it finds, in words. */
export type SearchExample = { q: string; finds: string };

export type SearchHelpText = {
  title: string;
  lead: string;
  example: string;
  finds: string;
  sections: { id: string; title: string; text: string; examples: SearchExample[] }[];
};

export function searchHelpIn(language: Language): SearchHelpText {
  return language === "zh" ? searchHelpZh : searchHelpEn;
}
