import "server-only";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Language } from "@/lib/archive/language";
import type { JsonLdOptions } from "@/lib/export/json-ld";
import { messagesIn } from "./messages/messages-in";
import { absoluteUrl } from "./site-url";

/** How a page of a section describes what it shows. */
export function jsonLdOptions(language: Language, section: EntityKind | "articles"): JsonLdOptions {
  const { site, nav, kind } = messagesIn(language);
  const list = section === "articles" ? nav.articles : kind[section].many;
  return { language, absolute: absoluteUrl, archive: site.name, sections: { home: nav.home, list } };
}
