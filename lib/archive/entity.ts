import type { EntityRef } from "./article";

/**
 * One fact of the registry with where it was read; `value` is null where it is not stated. `valueZh` is there where the value
 * names an entity that has a Chinese name.
 */
export type Fact = { name: string; value: string | null; source: string | null; valueZh?: string };

/** An entity as index pages list it. `count`: the articles that a filter by it answers with. */
export type EntitySummary = EntityRef & { count: number; provisional: boolean };

/** A country in a group of countries, or the group from the country's side. `since`: the date of joining, if stated. */
export type Membership = EntitySummary & { since: string | null };

export type Entity = EntitySummary & {
  /** The name in traditional characters, where the registry states it. */
  traditional: string | null;
  facts: Fact[];
  /** Other names, in every script, without those above. */
  aliases: string[];
  /** What it is part of: a workshop's programme, a conference edition's series. */
  partOf: EntityRef | null;
  parts: EntitySummary[];
  country: EntityRef | null;
  /** Entities that lie in it, when it is a country. */
  located: EntitySummary[];
  /** The countries of a group. */
  members: Membership[];
  /** The groups of a country. */
  memberOf: Membership[];
  /** Articles that are only connected to it by place or membership. */
  connectedCount: number;
};
