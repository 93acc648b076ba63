import "server-only";
import { notFound } from "next/navigation";
import type { EntityRef } from "@/lib/archive/article";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { formatSentencePlace, parseSentencePlace, type SentencePlace } from "@/lib/archive/sentence";
import { findEntity } from "@/lib/db/find-entity";
import { countNamingSentences, listNamingArticles, type NamingArticles } from "@/lib/db/list-naming-articles";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";

const PAGE_SIZE = 20;
const SIZE = { articles: PAGE_SIZE, each: PAGE_SIZE, limit: PAGE_SIZE };

export type SentencesPage = { entity: EntityRef; total: number; naming: NamingArticles };

const readSentences = cachedRead(
  "sentences",
  async (kind: string, slug: string, after: string): Promise<SentencesPage | null> => {
    const db = siteDatabase();
    const found = await findEntity(db, kind as EntityKind, slug);
    if (!found) return null;
    const [naming, total] = await Promise.all([
      listNamingArticles(db, found, { ...SIZE, after: parseSentencePlace(after), timezone: siteTimezone() }),
      countNamingSentences(db, found),
    ]);
    return { entity: found.entity, total, naming };
  },
  (kind, slug) => [`entity:${kind}/${slug}`],
);

/** A page of the sentences that name an entity, newest first; an odd `after` is the first page. */
export async function getNamingSentences(
  kind: EntityKind,
  slug: string,
  stated: string | string[] | undefined,
): Promise<SentencesPage & { after: SentencePlace | null }> {
  const after = parseSentencePlace([stated].flat()[0] ?? "");
  const page = await readSentences(kind, slug, after ? formatSentencePlace(after) : "");
  return page ? { ...page, after } : notFound();
}
