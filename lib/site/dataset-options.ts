import "server-only";
import { dataHref, exportHref, openApiHref, wholeArchiveHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { datasetJsonLd } from "@/lib/export/json-ld";
import { dataTextIn } from "./messages/data-text";
import { EXPORT_FORMS, EXPORT_TYPES } from "./messages/exports";
import { messagesIn } from "./messages/messages-in";
import { absoluteUrl } from "./site-url";

/** The archive as a set of data, in the words of the page about it. */
export function datasetOptions(language: Language): Parameters<typeof datasetJsonLd>[0] {
  const { site } = messagesIn(language);
  return {
    name: site.name,
    description: dataTextIn(language).lead,
    url: absoluteUrl(dataHref(language)),
    archive: site.name,
    forms: [
      { type: "application/vnd.oai.openapi+json", href: absoluteUrl(openApiHref()) },
      { type: "application/zip", href: absoluteUrl(wholeArchiveHref()) },
      ...EXPORT_FORMS.map((form) => ({ type: EXPORT_TYPES[form], href: absoluteUrl(exportHref(language, form, "")) })),
    ],
  };
}
