import type { Client } from "pg";

/** The columns of each table of the archive as the database has them, in their order. */
export async function listTableColumns(client: Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    SELECT table_name AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns
    FROM information_schema.columns WHERE table_schema = current_schema() GROUP BY table_name`);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
