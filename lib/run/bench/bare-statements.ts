import { Client } from "pg";
import { connectDatabase, type Statement } from "@/lib/db/connect";
import { searchArticles } from "@/lib/db/search-articles";
import { parseSearchQuery } from "@/lib/search/parse-search-query";

/** The statements of each search, in the order in which they were sent. */
export async function listStatements(databaseUrl: string, texts: readonly string[]): Promise<Statement[][]> {
  let sent: Statement[] = [];
  const { prisma, close } = connectDatabase(databaseUrl, { max: 1, onStatement: (statement) => sent.push(statement) });
  const statements: Statement[][] = [];
  for (const text of texts) {
    sent = [];
    await searchArticles(prisma, parseSearchQuery([["q", text]]).value, { pageSize: 20, timezone: "Asia/Shanghai" });
    statements.push(sent);
  }
  await close();
  return statements;
}

/** A session that sends statements as they are, and answers with the milliseconds that a search's took together. */
export async function openBareSession(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    async measure(statements: readonly Statement[]): Promise<number> {
      const begun = performance.now();
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
      for (const { text, values } of statements) if (/^\s*(SELECT|WITH)/.test(text)) await client.query(text, values);
      await client.query("COMMIT");
      return performance.now() - begun;
    },
    close: () => client.end(),
  };
}
