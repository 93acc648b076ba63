import type { ArticleSummary } from "@/lib/archive/article";
import type { Entity, EntitySummary } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { MonthCount } from "@/lib/archive/glance";
import type { Database } from "./database";
import { findEntity } from "./find-entity";
import { listCompanions } from "./list-companions";
import { listConnectedArticles } from "./list-connected-articles";
import { countNamingSentences, listNamingArticles, type NamingArticles } from "./list-naming-articles";

/** The newest articles with their first sentences; all sentences have pages of their own. */
const NAMING = { after: null, articles: 10, each: 3, limit: 20 };
const CONNECTED = 10;

export type FoundEntityPage = {
  entity: Entity;
  months: MonthCount[];
  naming: NamingArticles;
  sentenceCount: number;
  companions: EntitySummary[];
  /** The newest articles that are only connected to it. */
  connected: ArticleSummary[];
};

/** All that the page of an entity shows, or null: six queries at the most, however much there is. */
export async function findEntityPage(
  db: Database,
  kind: EntityKind,
  slug: string,
  timezone: string,
): Promise<FoundEntityPage | null> {
  const found = await findEntity(db, kind, slug);
  if (!found) return null;
  const { entity, months, id } = found;
  const [naming, sentenceCount, companions, connected] = await Promise.all([
    listNamingArticles(db, found, { ...NAMING, timezone }),
    countNamingSentences(db, found),
    listCompanions(db, found),
    entity.connectedCount === 0 ? [] : listConnectedArticles(db, id, { limit: CONNECTED, timezone }),
  ]);
  return { entity, months, naming, sentenceCount, companions, connected };
}
