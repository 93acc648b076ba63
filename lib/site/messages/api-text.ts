import type { Language } from "@/lib/archive/language";
import { apiTextEn } from "./api-text-en";
import { apiTextZh } from "./api-text-zh";

/** What is said of the API, on its page and in its OpenAPI document. */
export type ApiText = {
  title: string;
  about: string;
  /** What a program may rely on. */
  promiseTitle: string;
  promise: string[];
  openApi: string;
  parameter: string;
  meaning: string;
  one: (allowed: string) => string;
  examples: string;
  /** The same as in the document, in the language of the page; null where that is the document's. */
  operation: (operationId: string) => { summary: string; description: string } | null;
  parameterText: (name: string) => string | null;
  /** What an example shows, by its title in the document. */
  exampleText: (title: string) => string;
};

export function apiTextIn(language: Language): ApiText {
  return language === "zh" ? apiTextZh : apiTextEn;
}
