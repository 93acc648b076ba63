import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { CONNECT_LIMIT_MS } from "./reach-database";

export type Connection = { prisma: PrismaClient; close(): Promise<void> };

/**
 * A client on a database with a pool of at most `max` connections, made as they are needed. Waiting for a connection
 * ends after ten seconds with an error, so a server that is gone is known.
 */
export function connectDatabase(databaseUrl: string, { max = 10 }: { max?: number } = {}): Connection {
  const pool = { connectionString: databaseUrl, max, connectionTimeoutMillis: CONNECT_LIMIT_MS, keepAlive: true };
  // A connection lost while idle is replaced by the pool; the queries that need one report what they meet.
  const ignore = () => {};
  const adapter = new PrismaPg(pool, { onPoolError: ignore, onConnectionError: ignore });
  const prisma = new PrismaClient({ adapter });
  return { prisma, close: () => prisma.$disconnect() };
}
