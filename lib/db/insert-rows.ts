import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What a row holds: anything that JSON can write. */
type Value = string | number | boolean | null | object;
/** Column name → SQL type of the table's column. */
export type Columns = Record<string, string>;

/**
 * Inserts any number of rows in one statement. Each column travels as one JSON array, so the statement's text depends
 * on the table alone, and no name is sent or read once a row. Names and types are the program's own, never input.
 */
export async function insertRows(
  db: Database,
  table: string,
  columns: Columns,
  rows: readonly Record<string, Value>[],
  conflict = "",
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const list = Prisma.raw(names.map((name) => `"${name}"`).join(", "));
  const values = names.map((name) => fromText(`r."${name}"`, columns[name] ?? "text")).join(", ");
  const sent = names.map((name) => JSON.stringify(rows.map((row) => row[name] ?? null)));
  const read = sent.map((column) => Prisma.sql`json_array_elements_text(${column}::json)`);
  await db.$executeRaw(Prisma.sql`
    INSERT INTO ${Prisma.raw(`"${table}"`)} (${list})
    SELECT ${Prisma.raw(values)} FROM ROWS FROM (${Prisma.join(read)}) AS r(${list})
    ${Prisma.raw(conflict)}`);
}

// Every value comes as text: a number as its digits, an object or a list as its JSON. Of numbers, that list is PostgreSQL's
// own literal but for the brackets; to read it as one takes a fraction of the time.
function fromText(column: string, type: string): string {
  if (type === "int[]") return `translate(${column}, '[]', '{}')::int[]`;
  if (!type.endsWith("[]")) return `${column}::${type}`;
  return `ARRAY(SELECT json_array_elements_text(${column}::json)::${type.slice(0, -2)})`;
}
