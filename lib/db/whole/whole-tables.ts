/** Rows of another table that travel with the row they belong to, under a key of its record. */
export type ChildTable = {
  key: string;
  table: string;
  /** The column by which they belong to it. */
  by: string;
  order: string;
  /** There is one or none. */
  isOne?: boolean;
};

/** A table whose rows are the records of a file of the whole archive. */
export type WholeTable = {
  file: string;
  table: string;
  order: string;
  children: readonly ChildTable[];
  /** Columns that name rows of the same table, which may come later. */
  own?: readonly string[];
  /** Columns that follow from the others, told last. */
  last?: readonly string[];
};

const ARTICLE_CHILDREN: readonly ChildTable[] = [
  { key: "topics", table: "ArticleTopic", by: "articleId", order: '"topicId"' },
  { key: "groups", table: "Group", by: "articleId", order: "number" },
  { key: "bullets", table: "Bullet", by: "articleId", order: '"groupNumber", position' },
  { key: "removedBullets", table: "RemovedBullet", by: "articleId", order: 'key COLLATE "C"' },
  { key: "revisions", table: "Revision", by: "articleId", order: "number" },
  { key: "retiredSlugs", table: "RetiredSlug", by: "articleId", order: 'slug COLLATE "C"' },
  { key: "curation", table: "Curation", by: "articleId", order: "1", isOne: true },
  { key: "mentions", table: "Mention", by: "articleId", order: "position" },
  { key: "connections", table: "ArticleEntity", by: "articleId", order: '"entityId"' },
  { key: "figures", table: "Figure", by: "articleId", order: "position" },
  { key: "figureScopes", table: "FigureScope", by: "articleId", order: 'position, "entityId"' },
  { key: "unlinkedPairs", table: "UnlinkedPair", by: "articleId", order: "position" },
  { key: "signature", table: "StorySignature", by: "articleId", order: "1", isOne: true },
  { key: "duplicateGroup", table: "DuplicateGroup", by: "articleId", order: "1", isOne: true },
];

/**
 * Every table of the archive in an order in which each names only rows of those before. `DuplicateBand` is missing: it is
 * the signatures the other way round.
 */
export const WHOLE_TABLES: readonly WholeTable[] = [
  { file: "topics", table: "Topic", order: "id", children: [] },
  { file: "outlets", table: "Outlet", order: "id", children: [] },
  {
    file: "entities",
    table: "Entity",
    order: "id",
    children: [{ key: "names", table: "EntityName", by: "entityId", order: 'folded COLLATE "C"' }],
    own: ["partOfId", "countryId"],
  },
  { file: "figure-things", table: "FigureThing", order: 'position, slug COLLATE "C"', children: [] },
  { file: "retired-entities", table: "RetiredEntity", order: 'kind, slug COLLATE "C"', children: [] },
  {
    file: "batches",
    table: "Batch",
    order: "id",
    children: [{ key: "curatorActs", table: "CuratorAct", by: "batchId", order: "position" }],
  },
  { file: "batch-files", table: "BatchFile", order: '"batchId", position', children: [] },
  { file: "source-files", table: "SourceFile", order: 'path COLLATE "C"', children: [] },
  {
    file: "linked-registries",
    table: "LinkedRegistry",
    order: 'program COLLATE "C", digest COLLATE "C"',
    children: [],
  },
  {
    file: "articles",
    table: "Article",
    order: "id",
    children: ARTICLE_CHILDREN,
    last: ["digest", "linkDigest", "search", "entityIds", "hanRuns", "commonPhrases"],
  },
  { file: "near-duplicates", table: "NearDuplicate", order: '"articleId", "otherId"', children: [] },
];

/** The tables whose rows are numbered. */
export const NUMBERED_TABLES = ["Topic", "Outlet", "Entity", "Batch", "Article"] as const;

/** All tables that a whole archive tells. */
export const TOLD_TABLES: readonly string[] = WHOLE_TABLES.flatMap(({ table, children }) => [
  table,
  ...children.map((child) => child.table),
]);
