import type { EntityRef } from "./article";
import type { EntityKey } from "./mention";

/** An entity that the value of a fact names, by the words `text` of the value and `textZh` of the value in Chinese. */
export type FactLink = EntityKey & { text: string; textZh: string | null };

/**
 * One fact of the registry with where it was read; `value` is null where it is not stated. `valueZh` is there where the value
 * names entities that have a Chinese name. `links` are the entities that the registry says it names, in their order there.
 */
export type Fact = { name: string; value: string | null; source: string | null; valueZh?: string; links?: FactLink[] };

/** An entity whose fact `fact` names another: a workshop its host, a conference its place. */
export type FactOwner = EntitySummary & { fact: string };

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
  /** What names it in a fact, once for each such fact: the workshops that an organization hosts. */
  factOwners: FactOwner[];
  /** Articles that are only connected to it by place or membership. */
  connectedCount: number;
};
