import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Mention } from "@/lib/archive/mention";
import { holds } from "./text-parts";

const SCOPE_KINDS: ReadonlySet<EntityKind> = new Set(["country", "workshop", "conference", "group", "outcome"]);
const NAMES: ReadonlySet<EntityKind> = new Set(["organization", "person"]);

/**
 * The mentions of a text that a number can be about: of countries, workshops, conferences, groups and outcomes, the outermost.
 * A country inside the name of a workshop, a conference or an organization is none, and neither is one that only a place connects.
 */
export function scopeMentions(mentions: readonly Mention[]): Mention[] {
  const candidates = mentions.filter(
    ({ kind, basis }) => SCOPE_KINDS.has(kind) && basis !== "place" && basis !== "member",
  );
  const outer = mentions.filter(({ kind }) => SCOPE_KINDS.has(kind) || NAMES.has(kind));
  return candidates.filter(
    (one) => !outer.some((other) => holds(other, one) && other.end - other.start > one.end - one.start),
  );
}

/** The only entity of some kinds that mentions name; null where there are several or none. */
export function onlyEntity(mentions: readonly Mention[], kinds: readonly EntityKind[]): Mention | null {
  const found = scopeMentions(mentions).filter(({ kind }) => kinds.includes(kind));
  const [first] = found;
  return first && found.every(({ kind, slug }) => kind === first.kind && slug === first.slug) ? first : null;
}
