import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { CONNECT_LIMIT_MS } from "./reach-database";

export type Connection = { prisma: PrismaClient; close(): Promise<void> };

/** What was sent to the database. */
export type Statement = { text: string; values: unknown[] };

/**
 * A client on a database with a pool of at most `max` connections, made as they are needed. Waiting for a connection
 * ends after ten seconds with an error, so a server that is gone is known. A bench hears of each statement.
 */
export function connectDatabase(
  databaseUrl: string,
  { max = 10, onStatement }: { max?: number; onStatement?: (statement: Statement) => void } = {},
): Connection {
  const pool = { connectionString: databaseUrl, max, connectionTimeoutMillis: CONNECT_LIMIT_MS, keepAlive: true };
  // A connection lost while idle is replaced by the pool; the queries that need one report what they meet.
  const ignore = () => {};
  const adapter = new PrismaPg(pool, { onPoolError: ignore, onConnectionError: ignore });
  if (!onStatement) {
    const prisma = new PrismaClient({ adapter });
    return { prisma, close: () => prisma.$disconnect() };
  }
  const prisma = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  prisma.$on("query", ({ query, params }) => onStatement({ text: query, values: JSON.parse(params) }));
  return { prisma, close: () => prisma.$disconnect() };
}
