import {
  CONNECTION_COLUMNS,
  type Connections,
  connectionRows,
  connectionsOf,
  MENTION_COLUMNS,
  mentionRows,
  UNLINKED_PAIR_COLUMNS,
  unlinkedPairRows,
} from "./article-rows";
import type { Database } from "./database";
import type { EntityIndex } from "./entity-index";
import { FIGURE_COLUMNS, FIGURE_SCOPE_COLUMNS, figureRows, figureScopeRows } from "./figure-rows";
import type { Prisma } from "./generated/client";
import { execute, insertion } from "./insert-rows";
import type { PreparedLinks } from "./prepared-links";

type Links = Pick<PreparedLinks, "mentions" | "unlinkedPairs" | "figures">;
/** The links of a stored article, with what they connect it to. */
export type StoredLinks = {
  id: number;
  /** False for one that is withdrawn: its figures stand in no list. */
  listed: boolean;
  /** The day of publication. */
  published: string | null;
  links: Links;
  connections: Connections;
};

const NO_CONNECTIONS: Connections = new Map();

/** What an article is connected to. One that is not listed is connected to nothing, so that nothing counts it. */
export function listedConnections(listed: boolean, links: Pick<Links, "mentions">, index: EntityIndex): Connections {
  return listed ? connectionsOf(links, index) : NO_CONNECTIONS;
}

/** Takes away all links of articles, and the figures that are read by them. */
export async function deleteLinks(db: Database, ids: readonly number[]): Promise<void> {
  const where = { articleId: { in: [...ids] } };
  // Their scopes go with them.
  await db.figure.deleteMany({ where });
  await db.mention.deleteMany({ where });
  await db.articleEntity.deleteMany({ where });
  await db.unlinkedPair.deleteMany({ where });
}

/** Writes the links of articles that have none. */
export async function insertLinks(db: Database, linked: readonly StoredLinks[], index: EntityIndex): Promise<void> {
  await execute(db, linkInsertions(linked, index));
}

/** The statements that write the links of articles that have none. */
export function linkInsertions(linked: readonly StoredLinks[], index: EntityIndex): Prisma.Sql[] {
  const articles = linked.map(({ id, links }) => ({ id, article: links }));
  const mentions = articles.flatMap((article) => mentionRows(article, index));
  const connections = linked.flatMap((one) => connectionRows(one.id, one.connections));
  return [
    ...insertion("Mention", MENTION_COLUMNS, mentions),
    ...insertion("UnlinkedPair", UNLINKED_PAIR_COLUMNS, articles.flatMap(unlinkedPairRows)),
    ...insertion("ArticleEntity", CONNECTION_COLUMNS, connections),
    ...insertion("Figure", FIGURE_COLUMNS, linked.flatMap(figureRows)),
    ...insertion(
      "FigureScope",
      FIGURE_SCOPE_COLUMNS,
      linked.flatMap((one) => figureScopeRows(one, index)),
    ),
  ];
}
