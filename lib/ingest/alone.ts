import type { Prisma } from "@/lib/db/generated/client";

/** Does `work` in one transaction while no other ingest writes, or in one that is undone at the end. */
export type Alone = <Result>(work: (tx: Prisma.TransactionClient) => Promise<Result>) => Promise<Result>;
