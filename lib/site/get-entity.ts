import "server-only";
import type { ArticleSummary } from "@/lib/archive/article";
import type { Entity, EntitySummary } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { MonthCount } from "@/lib/archive/glance";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { findEntity } from "@/lib/db/find-entity";
import { listCompanions } from "@/lib/db/list-companions";
import { listConnectedArticles } from "@/lib/db/list-connected-articles";
import { countNamingSentences, listNamingArticles, type NamingArticles } from "@/lib/db/list-naming-articles";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import { leaveForEntity } from "./leave-for-entity";

/** The newest articles with their first sentences; all sentences have pages of their own. */
const NAMING = { after: null, articles: 10, each: 3, limit: 20 };
const CONNECTED = 10;

export type EntityPage = {
  entity: Entity;
  months: MonthCount[];
  naming: NamingArticles;
  sentenceCount: number;
  companions: EntitySummary[];
  /** The newest articles that are only connected to it. */
  connected: ArticleSummary[];
};

const readEntity = cachedRead(
  "entity",
  async (kind: string, slug: string): Promise<EntityPage | null> => {
    const db = siteDatabase();
    const timezone = siteTimezone();
    const found = await findEntity(db, kind as EntityKind, slug);
    if (!found) return null;
    const [naming, sentenceCount, companions, connected] = await Promise.all([
      listNamingArticles(db, found, { ...NAMING, timezone }),
      countNamingSentences(db, found),
      listCompanions(db, found),
      found.entity.connectedCount === 0 ? [] : listConnectedArticles(db, found.id, { limit: CONNECTED, timezone }),
    ]);
    return { entity: found.entity, months: found.months, naming, sentenceCount, companions, connected };
  },
  (kind, slug) => [`entity:${kind}/${slug}`],
);

/** An entity with the articles that name it, for its page in `language`; a slug that names none ends the page. */
export async function getEntity(language: Language, kind: EntityKind, slug: string): Promise<EntityPage> {
  return (await readEntity(kind, slug)) ?? leaveForEntity(kind, slug, (present) => entityHref(language, kind, present));
}
