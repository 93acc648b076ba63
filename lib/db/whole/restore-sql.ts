import type { ChildTable, WholeTable } from "./whole-tables";

/** Rows that name others of their table, until all are there. */
export const LATER = "restored_later";

/**
 * The statement that stores records of a table, given as an array of their texts, with all rows that belong to them: in one
 * statement, since each names rows of the others.
 */
export function restoreSql(
  { table, children, own = [] }: WholeTable,
  columnsOf: ReadonlyMap<string, readonly string[]>,
): string {
  const columns = (columnsOf.get(table) ?? []).filter((column) => !own.includes(column));
  const parts = [
    `INSERT INTO "${table}" (${namesOf(columns)})
     SELECT ${namesOf(columns, "r")} FROM records, json_populate_record(NULL::"${table}", record) r`,
    ...children
      .filter((child) => columnsOf.has(child.table))
      .map((child) => childSql(child, columnsOf.get(child.table) ?? [])),
  ];
  if (own.length > 0) {
    parts.push(`INSERT INTO ${LATER} SELECT r.* FROM records, json_populate_record(NULL::"${table}", record) r
      WHERE ${own.map((column) => `r."${column}" IS NOT NULL`).join(" OR ")}`);
  }
  if (children.some((child) => child.table === "StorySignature")) parts.push(BANDS);
  const steps = parts.map((part, at) => `step${at} AS (${part})`);
  return `WITH records AS MATERIALIZED (SELECT record::json AS record FROM unnest($1::text[]) AS record), ${steps.join(", ")} SELECT`;
}

/** The statement that lets rows name others of their table. */
export function relateSql({ table, own = [] }: WholeTable): string {
  const set = own.map((column) => `"${column}" = l."${column}"`);
  return `UPDATE "${table}" t SET ${set.join(", ")} FROM ${LATER} l WHERE l.id = t.id`;
}

const BANDS = `INSERT INTO "DuplicateBand" (band, "articleId")
  SELECT DISTINCT unnest(s.bands), (record->>'id')::int
  FROM records, json_populate_record(NULL::"StorySignature", ${objectSql("signature")}) s`;

function childSql({ key, table, by, isOne }: ChildTable, columns: readonly string[]): string {
  const told = columns.filter((column) => column !== by);
  const rows = isOne
    ? `json_populate_record(NULL::"${table}", ${objectSql(key)}) r WHERE json_typeof(record->'${key}') = 'object'`
    : `json_populate_recordset(NULL::"${table}", record->'${key}') r`;
  return `INSERT INTO "${table}" ("${by}", ${namesOf(told)})
    SELECT (record->>'id')::int, ${namesOf(told, "r")} FROM records, ${rows}`;
}

/** What a record has under a key, of which there may be none. */
function objectSql(key: string): string {
  return `CASE json_typeof(record->'${key}') WHEN 'object' THEN record->'${key}' END`;
}

function namesOf(columns: readonly string[], alias?: string): string {
  return columns.map((column) => (alias ? `${alias}."${column}"` : `"${column}"`)).join(", ");
}
