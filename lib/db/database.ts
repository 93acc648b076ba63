import type { Prisma, PrismaClient } from "./generated/client";

/** What a query runs on: a client, or a transaction of one. */
export type Database = PrismaClient | Prisma.TransactionClient;
