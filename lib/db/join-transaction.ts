import type { Prisma, PrismaClient } from "./generated/client";

/** A client whose transactions are part of `tx`: they are kept or undone with it. */
export function joinTransaction(tx: Prisma.TransactionClient): PrismaClient {
  const joined = new Proxy(tx, {
    get(target, name) {
      if (name === "$transaction") return (work: (inner: PrismaClient) => Promise<unknown>) => work(client);
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const client = joined as PrismaClient;
  return client;
}
