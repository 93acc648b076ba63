import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What a row holds: anything that JSON can write. */
type Value = string | number | boolean | null | object;
/** Column name → SQL type as `json_to_recordset` and the table read it. */
export type Columns = Record<string, string>;

/**
 * Inserts any number of rows in one statement. The rows travel as one JSON parameter, so the statement's text
 * depends on the table alone. Names and types are the program's own, never input.
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
  const list = names.map((name) => `"${name}"`).join(", ");
  const read = names.map((name) => `"${name}" ${transport(columns[name] ?? "text")}`).join(", ");
  const values = names.map((name) => `r."${name}"::${columns[name]}`).join(", ");
  await db.$executeRaw(Prisma.sql`
    INSERT INTO ${Prisma.raw(`"${table}" (${list})`)}
    SELECT ${Prisma.raw(values)} FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(${Prisma.raw(read)})
    ${Prisma.raw(conflict)}`);
}

// json_to_recordset cannot build enums and tsvectors from JSON text by itself, so those travel as text.
function transport(type: string): string {
  return type.startsWith('"') || type === "tsvector" ? "text" : type;
}
