import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What a row holds: anything that JSON can write. */
type Value = string | number | boolean | null | object;
/** Column name → SQL type of the table's column. */
export type Columns = Record<string, string>;

/**
 * Inserts any number of rows in one statement. Each column travels as one text whose values a sign parts, so the
 * statement's text depends on the table alone, and no name is sent or read once a row. Names and types are the
 * program's own, never input.
 */
export async function insertRows(
  db: Database,
  table: string,
  columns: Columns,
  rows: readonly Record<string, Value>[],
  conflict = "",
): Promise<void> {
  await execute(db, insertion(table, columns, rows, conflict));
}

/** Sends statements that were made ahead, one after the other. */
export async function execute(db: Database, statements: readonly Prisma.Sql[]): Promise<void> {
  for (const statement of statements) await db.$executeRaw(statement);
}

/** The statement by which rows are inserted; none where there are none. */
export function insertion(
  table: string,
  columns: Columns,
  rows: readonly Record<string, Value>[],
  conflict = "",
): Prisma.Sql[] {
  if (rows.length === 0) return [];
  const names = Object.keys(columns);
  const list = Prisma.raw(names.map((name) => `"${name}"`).join(", "));
  const values = names.map((name) => fromText(`r."${name}"`, columns[name] ?? "text")).join(", ");
  const read = names.map((name) => columnOf(rows.map((row) => toText(row[name] ?? null, columns[name] ?? "text"))));
  // A text of no value and one of an empty value are the same: the first value of each column is none, and is left out.
  const statement = Prisma.sql`
    INSERT INTO ${Prisma.raw(`"${table}"`)} (${list})
    SELECT ${Prisma.raw(values)} FROM ROWS FROM (${Prisma.join(read)}) AS r(${list}) OFFSET 1
    ${Prisma.raw(conflict)}`;
  return [statement];
}

function columnOf(texts: readonly (string | null)[]): Prisma.Sql {
  const all = texts.join("");
  const separator = signAbsentFrom(all, "\u001f");
  const none = signAbsentFrom(all, "\u001e");
  const column = [none, ...texts.map((text) => text ?? none)].join(separator);
  return Prisma.sql`string_to_table(${column}, ${separator}, ${none})`;
}

// A control character that nearly no text holds. One with a number behind it cannot begin before its own place.
function signAbsentFrom(text: string, control: string): string {
  let sign = control;
  for (let number = 1; text.includes(sign); number += 1) sign = `${control}${number}`;
  return sign;
}

function toText(value: Value, type: string): string | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  // Of numbers, PostgreSQL's own literal: to read it takes a fraction of the time.
  return type === "int[]" && Array.isArray(value) ? `{${value.join()}}` : JSON.stringify(value);
}

function fromText(column: string, type: string): string {
  if (!type.endsWith("[]") || type === "int[]") return `${column}::${type}`;
  return `ARRAY(SELECT json_array_elements_text(${column}::json)::${type.slice(0, -2)})`;
}
