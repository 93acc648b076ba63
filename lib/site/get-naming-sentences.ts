import "server-only";
import { cache } from "react";
import type { EntityRef } from "@/lib/archive/article";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { sentencesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { parseSentencePlace, type SentencePlace } from "@/lib/archive/sentence";
import { findEntity } from "@/lib/db/find-entity";
import { countNamingSentences, listNamingArticles, type NamingArticles } from "@/lib/db/list-naming-articles";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { leaveForEntity } from "./leave-for-entity";

const PAGE_SIZE = 20;
const SIZE = { articles: PAGE_SIZE, each: PAGE_SIZE, limit: PAGE_SIZE };

export type SentencesPage = { entity: EntityRef; total: number; naming: NamingArticles; after: SentencePlace | null };

// There is no end of places, so only what all pages of an entity share is kept.
const readNamed = cachedRead(
  "naming",
  async (kind: string, slug: string) => {
    const found = await findEntity(siteDatabase(), kind as EntityKind, slug);
    if (!found) return null;
    const { id, parts, entity } = found;
    const { names, code } = entity;
    const ref: EntityRef = { kind: entity.kind, slug, code, names };
    return { id, parts, entity: ref, total: await countNamingSentences(siteDatabase(), found) };
  },
  (kind, slug) => [`entity:${kind}/${slug}`],
);

/** A page of the sentences that name an entity, newest first; an odd `after` is the first page. */
export const getNamingSentences = cache(
  async (language: Language, kind: EntityKind, slug: string, stated: string): Promise<SentencesPage> => {
    const after = parseSentencePlace(stated);
    const hrefOf = (present: string) => sentencesHref(language, kind, present, after ?? undefined);
    const named = (await readNamed(kind, slug)) ?? (await leaveForEntity(kind, slug, hrefOf));
    const naming = await listNamingArticles(siteDatabase(), named, { ...SIZE, after, timezone: siteTimezone() });
    return { entity: named.entity, total: named.total, naming, after };
  },
);
