import type { EntityRef } from "./article";

/** One fact of the registry with where it was read; `value` is null where it is not stated. */
export type Fact = { name: string; value: string | null; source: string | null };

/** An entity as index pages list it. `count`: the articles that a filter by it answers with. */
export type EntitySummary = EntityRef & { count: number; provisional: boolean };

export type Entity = EntitySummary & {
  facts: Fact[];
  /** Other names, in every script, without the two in `names`. */
  aliases: string[];
  /** What it is part of: a workshop's programme, a conference edition's series. */
  partOf: EntityRef | null;
  parts: EntitySummary[];
  country: EntityRef | null;
  /** Entities that lie in it, when it is a country. */
  located: EntitySummary[];
  /** Articles that are only connected to it by place or membership. */
  connectedCount: number;
};
