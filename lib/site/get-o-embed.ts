import "server-only";
import { z } from "zod";
import { nameIn } from "@/lib/archive/article";
import { embedHref, homeHref, splitLanguage } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { findArticle } from "@/lib/db/find-article";
import { findEntity } from "@/lib/db/find-entity";
import { oEmbedJson } from "@/lib/export/o-embed";
import { type ApiParameters, readParameters } from "@/lib/search/api-parameter";
import { parametersOf } from "@/lib/search/parse-search-query";
import { siteDatabase, siteTimezone } from "./database";
import { jsonResponse, problemResponse, unknownThing } from "./json-response";
import { messagesIn } from "./messages/messages-in";
import { refuse } from "./read-stated";
import { absoluteUrl, siteUrl } from "./site-url";

const WIDTH = 560;
const HEIGHT = 320;

const length = {
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(1)),
  description: "In pixels.",
};

const PARAMETERS = {
  url: { schema: z.string(), description: "The address of the page of an article or a country." },
  format: { schema: z.string(), description: "json" },
  maxwidth: length,
  maxheight: length,
} satisfies ApiParameters;

/** Answers `GET /oembed?url=`: how another site shows an article or a country as a card. */
export async function getOEmbed(request: Request): Promise<Response> {
  // Those who ask for cards state more than the protocol has, WordPress for one whether a reader may be followed.
  const asked = parametersOf(new URL(request.url).searchParams).filter(([name]) => Object.hasOwn(PARAMETERS, name));
  const read = readParameters(asked, PARAMETERS);
  if ("refusal" in read) return refuse(read.refusal);
  const stated = read.value;
  const { url, format, maxwidth, maxheight } = stated;
  if (url === null) {
    return problemResponse({ status: 400, title: "Bad request", parameter: "url", detail: '"url" is missing.' });
  }
  if (format !== null && format !== "json") {
    const detail = `There is no answer as "${format}".`;
    return problemResponse({ status: 501, title: "Not implemented", parameter: "format", detail, allowed: ["json"] });
  }
  const page = pageOf(url);
  const shown = page && (await findShown(page));
  if (!page || !shown) return unknownThing("No article and no country of this archive has this address.");
  return jsonResponse(
    request,
    oEmbedJson({
      ...shown,
      provider: { name: messagesIn(page.language).site.name, url: absoluteUrl(homeHref(page.language)) },
      src: absoluteUrl(embedHref(page.language, page.path)),
      width: Math.min(WIDTH, maxwidth ?? WIDTH),
      height: Math.min(HEIGHT, maxheight ?? HEIGHT),
    }),
  );
}

type Page = { language: Language; path: string; of: "articles" | "countries"; slug: string };

function pageOf(url: string): Page | null {
  if (!url.startsWith(`${siteUrl()}/`)) return null;
  const { language, path } = splitLanguage(new URL(url).pathname);
  const match = /^\/(articles|countries)\/([a-z0-9-]+)$/.exec(path);
  return match ? { language, path, of: match[1] as Page["of"], slug: match[2] ?? "" } : null;
}

async function findShown({ language, of, slug }: Page): Promise<{ title: string; author: string | null } | null> {
  if (of === "articles") {
    const article = await findArticle(siteDatabase(), slug, siteTimezone());
    const author = article?.outlet ? nameIn(article.outlet.names, language, article.outlet.name) : null;
    return article && { title: article.title, author };
  }
  const found = await findEntity(siteDatabase(), "country", slug);
  return found && { title: nameIn(found.entity.names, language, slug), author: null };
}
