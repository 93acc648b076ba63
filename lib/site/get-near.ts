import "server-only";
import { nameIn } from "@/lib/archive/article";
import { kindOfCollection } from "@/lib/archive/entity-kind";
import { articleHref, entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { listNearArticles, listNearEntities } from "@/lib/db/list-near";
import { articleOfPath } from "./article-of-path";
import { siteDatabase } from "./database";
import { wordsOfPath } from "./words-of-path";

/** A page that somebody may have meant who asked for an address that names nothing. */
export type NearPage = { href: string; text: string };

/** The pages whose address is like `path`, which names nothing. */
export async function getNear(path: string, language: Language): Promise<NearPage[]> {
  const slug = articleOfPath(path);
  if (slug !== null) {
    const articles = await listNearArticles(siteDatabase(), slug, wordsOfPath(`/${slug}`));
    return articles.map((one) => ({ href: articleHref(language, one.slug), text: one.title }));
  }
  const { collection = "", name = "" } = /^\/(?<collection>[a-z]+)\/(?<name>[a-z0-9-]{1,80})/.exec(path)?.groups ?? {};
  const kind = kindOfCollection(collection);
  if (kind === null) return [];
  const entities = await listNearEntities(siteDatabase(), kind, name);
  return entities.map((one) => ({
    href: entityHref(language, kind, one.slug),
    text: nameIn(one.names, language, one.slug),
  }));
}
