import { entityKey } from "@/lib/archive/entity-key";
import { BASES, type Basis, FILTER_BASES } from "@/lib/archive/mention";
import { citationColumn } from "./citation-column";
import type { EntityIndex } from "./entity-index";
import type { Columns } from "./insert-rows";
import type { PreparedArticle } from "./prepared-article";
import type { PreparedLinks } from "./prepared-links";

const FILTERING: ReadonlySet<Basis> = new Set(FILTER_BASES);

export const GROUP_COLUMNS: Columns = { articleId: "int", number: "int", heading: "text", citations: "int[]" };
export const BULLET_COLUMNS: Columns = {
  articleId: "int",
  key: "text",
  groupNumber: "int",
  position: "int",
  text: "text",
  citations: "int[]",
};
export const MENTION_COLUMNS: Columns = {
  articleId: "int",
  position: "int",
  entityId: "int",
  field: '"Field"',
  groupNumber: "int",
  bulletKey: "text",
  start: "int",
  end: "int",
  surface: "text",
  basis: '"Basis"',
  rule: "text",
};
export const CONNECTION_COLUMNS: Columns = {
  articleId: "int",
  entityId: "int",
  basis: '"Basis"',
  inherited: "boolean",
  mentions: "int",
};

export const UNLINKED_PAIR_COLUMNS: Columns = {
  articleId: "int",
  position: "int",
  field: '"Field"',
  groupNumber: "int",
  bulletKey: "text",
  start: "int",
  end: "int",
  surface: "text",
};

type NumberedArticle = { id: number; article: PreparedArticle };

export function groupRows({ id, article }: NumberedArticle) {
  return article.groups.map(({ number, heading, citations }) => ({
    articleId: id,
    number,
    heading,
    citations: citationColumn(citations),
  }));
}

export function bulletRows({ id, article }: NumberedArticle) {
  return article.groups.flatMap(({ number, bullets }) =>
    bullets.map((bullet, index) => ({
      articleId: id,
      key: bullet.id,
      groupNumber: number,
      position: index + 1,
      text: bullet.text,
      citations: citationColumn(bullet.citations),
    })),
  );
}

/** An article that is stored, with its links. */
type LinkedArticle = { id: number; article: Pick<PreparedArticle, "mentions" | "unlinkedPairs"> };

export function mentionRows({ id, article }: LinkedArticle, { idOf }: EntityIndex) {
  return article.mentions.map((mention, position) => ({
    articleId: id,
    position,
    entityId: entityIdOf(mention, idOf),
    field: mention.field,
    groupNumber: mention.group,
    bulletKey: mention.bullet,
    start: mention.start,
    end: mention.end,
    surface: mention.surface,
    basis: mention.basis,
    rule: mention.rule,
  }));
}

export function unlinkedPairRows({ id, article }: LinkedArticle) {
  return article.unlinkedPairs.map(({ field, group, bullet, start, end, surface }, position) => ({
    articleId: id,
    position,
    field,
    groupNumber: group,
    bulletKey: bullet,
    start,
    end,
    surface,
  }));
}

type Connection = { basis: Basis; inherited: boolean; mentions: number };
export type Connections = ReadonlyMap<number, Connection>;

/** Each entity the article names, and everything that is part of upwards, once, with its strongest basis. */
export function connectionsOf(
  { mentions }: Pick<PreparedLinks, "mentions">,
  { idOf, parentOf }: EntityIndex,
): Connections {
  const connections = new Map<number, Connection>();
  const connect = (entityId: number, basis: Basis, inherited: boolean) => {
    const known = connections.get(entityId);
    if (!known) {
      connections.set(entityId, { basis, inherited, mentions: inherited ? 0 : 1 });
      return;
    }
    if (BASES.indexOf(basis) < BASES.indexOf(known.basis)) known.basis = basis;
    known.inherited &&= inherited;
    if (!inherited) known.mentions += 1;
  };
  for (const mention of mentions) {
    const entityId = entityIdOf(mention, idOf);
    connect(entityId, mention.basis, false);
    for (let parent = parentOf.get(entityId); parent !== undefined; parent = parentOf.get(parent)) {
      connect(parent, mention.basis, true);
    }
  }
  return connections;
}

export function connectionRows(articleId: number, connections: Connections) {
  return [...connections].map(([entityId, connection]) => ({ articleId, entityId, ...connection }));
}

/** What filters find an article by, in the article's own row. */
export function filteredIds(connections: Connections): number[] {
  const ids: number[] = [];
  for (const [entityId, { basis }] of connections) if (FILTERING.has(basis)) ids.push(entityId);
  return ids.sort((a, b) => a - b);
}

export function entityIdOf(entity: { kind: string; slug: string }, idOf: EntityIndex["idOf"]): number {
  const id = idOf.get(entityKey(entity));
  if (id === undefined) throw new Error(`A mention names ${entityKey(entity)}, which is not stored`);
  return id;
}
