import { LRUCache } from "lru-cache";
import type { Database } from "./database";
import type { Prisma } from "./generated/client";

/** As many rows as are remembered: more than one stretch of articles names. */
const MOST = 20_000;

/** Rows that many others refer to by their ids, each read once while it is remembered. */
export class KnownRows<Row extends { id: number }> {
  readonly #query: (ids: number[]) => Prisma.Sql;
  readonly #rows = new LRUCache<number, Row>({ max: MOST });

  constructor(query: (ids: number[]) => Prisma.Sql) {
    this.#query = query;
  }

  /** Reads those that are not known yet. */
  async learn(db: Database, ids: readonly number[]): Promise<void> {
    // Asked for by `get`, so that none of these is the next to be forgotten.
    const unknown = [...new Set(ids)].filter((id) => this.#rows.get(id) === undefined);
    if (unknown.length === 0) return;
    for (const row of await db.$queryRaw<Row[]>(this.#query(unknown))) this.#rows.set(row.id, row);
  }

  get(id: number): Row | undefined {
    return this.#rows.get(id);
  }
}
