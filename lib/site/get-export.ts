import "server-only";
import type { Language } from "@/lib/archive/language";
import { instantIn } from "@/lib/archive/time-zone";
import { listExportedArticles } from "@/lib/db/list-exported-articles";
import { TookTooLong } from "@/lib/db/read-at-once";
import { isListForm, LIST_FORM_NAMES, LIST_FORMS, writeList } from "@/lib/export/list/list-forms";
import { articlesHref } from "@/lib/search/articles-href";
import { parseApiQuery } from "@/lib/search/parse-api-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { siteDatabase, siteTimezone } from "./database";
import { formatDay } from "./format-time";
import { getFiguresCsv } from "./get-figures-csv";
import { problemResponse, unknownThing } from "./json-response";
import { exportsIn } from "./messages/exports";
import { messagesIn } from "./messages/messages-in";
import { refuse } from "./read-stated";
import { absoluteUrl } from "./site-url";
import { streamResponse } from "./stream-response";

/** Answers `/export/articles.{form}`: all that matches all of a search, however much that is. */
export async function getExport(request: Request, language: Language, file: string): Promise<Response> {
  if (file === "figures.csv") return getFiguresCsv(request);
  const name = /^articles\.([a-z0-9]+)$/.exec(file)?.[1] ?? "";
  if (!isListForm(name)) {
    const known = LIST_FORM_NAMES.map((each) => `articles.${each}`).join(", ");
    return unknownThing(`There is no export "${file}"; there are ${known}, figures.csv and archive.zip.`);
  }
  // The page of a list has a number and so may the address of its export.
  const parameters = parametersOf(new URL(request.url).searchParams).filter(([parameter]) => parameter !== "page");
  const read = parseApiQuery(parameters, {});
  if ("refusal" in read) return refuse(read.refusal);
  const { query } = read.value;
  const { site, search } = messagesIn(language);
  const day = instantIn(siteTimezone(), new Date()).slice(0, 10);
  const options = {
    absolute: absoluteUrl,
    archive: site.name,
    note: exportsIn(language).note,
    day,
    accessed: exportsIn(language).cite.accessed(formatDay(day, language)),
    language,
    title: query.q === "" ? `${site.name} · ${search.title}` : `${site.name} · ${search.titleFor(query.q)}`,
    page: absoluteUrl(articlesHref(language, query)),
  };
  const form = LIST_FORMS[name];
  const articles = listExportedArticles(siteDatabase(), query, siteTimezone());
  try {
    return await streamResponse(writeList(form, articles, options), {
      "content-type": form.mediaType,
      "content-disposition": `attachment; filename="luban-archive-${day}.${form.mediaType.startsWith("text/plain") ? `${name}.txt` : name}"`,
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    });
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    const detail = "This search takes too long and was stopped. Ask for fewer or rarer words.";
    return problemResponse({ status: 503, title: "Search took too long", detail });
  }
}
