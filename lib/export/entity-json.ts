import type { EntityRef } from "@/lib/archive/article";
import type { Entity, EntitySummary, Membership } from "@/lib/archive/entity";
import { apiArticlesHref, entityHref } from "@/lib/archive/hrefs";
import type { EntityJson, EntitySummaryJson } from "./api/entity-schema";
import type { Absolute } from "./article-json";

/** An entity as the API lists it. `count`: the articles that a filter by it answers with. */
export function entityJson(entity: EntitySummary, absolute: Absolute): EntitySummaryJson {
  const { kind, slug, code, names, count, provisional } = entity;
  const url = absolute(entityHref("en", kind, slug));
  return { kind, slug, url, code, name: names.en ?? names.zh, names, count, provisional };
}

/** A whole entity as the API answers with it. */
export function wholeEntityJson(entity: Entity, absolute: Absolute): EntityJson {
  return {
    ...entityJson(entity, absolute),
    names: { ...entity.names, "zh-Hant": entity.traditional },
    connectedCount: entity.connectedCount,
    aliases: entity.aliases,
    facts: entity.facts.map(({ name, value, source, links = [] }) => ({
      ...{ name, value, source },
      entities: links.map(({ kind, slug }) => ({ kind, slug, url: absolute(entityHref("en", kind, slug)) })),
    })),
    partOf: entity.partOf && keyOf(entity.partOf),
    parts: entity.parts.map(keyOf),
    country: entity.country && keyOf(entity.country),
    members: entity.members.map(membershipOf),
    memberOf: entity.memberOf.map(membershipOf),
    factOwners: entity.factOwners.map(({ fact, ...owner }) => ({ fact, ...keyOf(owner) })),
    articles: absolute(`${apiArticlesHref()}?${entity.kind}=${encodeURIComponent(entity.slug)}`),
  };
}

function keyOf({ kind, slug, names }: EntityRef) {
  return { kind, slug, name: names.en ?? names.zh, names };
}

function membershipOf(membership: Membership) {
  return { ...keyOf(membership), since: membership.since };
}
