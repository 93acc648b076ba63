import type { ChildTable, WholeTable } from "./whole-tables";
import { type Withheld, withheldColumn, withheldRows } from "./withheld-sql";

/**
 * The query of the records of a table, each as the text of a JSON object: its columns, then the rows that belong to it.
 * Names are the program's own, never input.
 */
export function recordsSql(
  { table, order, children, last = [] }: WholeTable,
  columnsOf: ReadonlyMap<string, readonly string[]>,
  withheld: Withheld,
): string {
  const columns = columnsOf.get(table) ?? [];
  const told = [...columns.filter((column) => !last.includes(column)), ...children, ...last];
  const list = told.map((one) =>
    typeof one === "string"
      ? `${columnSql(table, "t", one, withheld)} AS "${one}"`
      : childSql(one, columnsOf.get(one.table) ?? [], withheld),
  );
  return `SELECT row_to_json(r)::text AS record FROM (
    SELECT ${list.join(", ")} FROM "${table}" t WHERE ${withheldRows(table, "t", withheld)} ORDER BY ${order}
  ) r`;
}

function childSql({ key, table, by, order, isOne }: ChildTable, columns: readonly string[], withheld: Withheld) {
  const list = columns
    .filter((column) => column !== by)
    .map((column) => `${columnSql(table, "x", column, withheld)} AS "${column}"`);
  const rows = `SELECT ${list.join(", ")} FROM "${table}" x WHERE x."${by}" = t.id AND ${withheldRows(table, "x", withheld)} ORDER BY ${order}`;
  const value = isOne
    ? `(SELECT row_to_json(c) FROM (${rows}) c)`
    : `(SELECT coalesce(json_agg(row_to_json(c)), '[]') FROM (${rows}) c)`;
  return `${value} AS "${key}"`;
}

function columnSql(table: string, alias: string, column: string, withheld: Withheld): string {
  return withheldColumn(table, alias, column, withheld) ?? `${alias}."${column}"`;
}
