import { localizedHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { RegisterSort } from "@/lib/archive/workshop-register";

/** The register of workshops, in an order; by country without one. */
export function registerHref(language: Language, sort: RegisterSort = "country"): string {
  return localizedHref(language, sort === "country" ? "/workshops/register" : `/workshops/register?sort=${sort}`);
}
