import { Client } from "pg";

/** Beside the articles: what a list of them reads. */
const PARTS = ["Group", "Bullet", "ArticleEntity", "ArticleTopic"];

/**
 * Has the articles of a throw-away database stand there `times` times, with what lists and facets read of them: to load as
 * many would take an hour. `more`: further tables that are to be read. They are new articles to a search, each word in as large a part of them as before.
 */
export async function multiplyArticles(url: string, times: number, more: readonly string[] = []): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ last: number }>('SELECT max(id) AS last FROM "Article"');
    const last = rows[0]?.last ?? 0;
    // Every row points to one that is made as well.
    await client.query("SET session_replication_role = replica");
    await client.query("SET maintenance_work_mem = '512MB'");
    const index = await client.query<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'Article' AND indexdef LIKE '%USING gin%'`,
    );
    for (const { name } of index.rows) await client.query(`DROP INDEX "${name}"`);
    for (const table of ["Article", ...PARTS, ...more]) {
      const columns = await listColumns(client, table);
      const values = columns.map((column) => {
        if (column === (table === "Article" ? "id" : "articleId")) return `x."${column}" + turn * ${last}`;
        return table === "Article" && column === "slug" ? `x.slug || '-x' || turn` : `x."${column}"`;
      });
      const own = table === "Article" ? "id" : '"articleId"';
      for (let turn = 1; turn < times; turn += 1) {
        await client.query(
          `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
           SELECT ${values.join(", ")} FROM "${table}" x, (VALUES (${turn})) AS t(turn) WHERE x.${own} <= ${last}`,
        );
      }
    }
    for (const { definition } of index.rows) await client.query(definition);
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

async function listColumns(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position",
    [table],
  );
  return rows.map(({ name }) => name);
}
