import type { EntityKind } from "@/lib/archive/entity-kind";
import { entityId } from "./linker";
import type { PlacedEntry } from "./placed-entry";
import type { Report } from "./registry-diagnostic";

function checkUnique(entries: PlacedEntry[], report: Report): void {
  const slugs = new Set<string>();
  const codes = new Set<string>();
  for (const { source, index, entity } of entries) {
    const id = entityId(entity.kind, entity.slug);
    if (slugs.has(id))
      report("registry-duplicate-slug", source, [index, "slug"], `another ${entity.kind} has the slug ${entity.slug}`);
    slugs.add(id);
    if (entity.code === null) continue;
    if (codes.has(entity.code))
      report("registry-duplicate-code", source, [index, "code"], `another country has the code ${entity.code}`);
    codes.add(entity.code);
  }
}

function checkCycles(entries: PlacedEntry[], report: Report): void {
  const wholeOf = new Map(entries.map(({ entity }) => [entityId(entity.kind, entity.slug), entity.partOf]));
  for (const { source, index, entity } of entries) {
    const start = entityId(entity.kind, entity.slug);
    const seen = new Set<string>();
    let at = entity.partOf;
    while (at) {
      const id = entityId(at.kind, at.slug);
      if (id === start) report("registry-cycle", source, [index, "partOf"], `${entity.slug} is part of itself`);
      if (seen.has(id)) break;
      seen.add(id);
      at = wholeOf.get(id) ?? null;
    }
  }
}

/**
 * Slugs and codes are unique, references lead to an entry, and nothing is part of itself. Of the kinds in `unread` the
 * entries are not known.
 */
export function checkReferences(entries: PlacedEntry[], unread: ReadonlySet<EntityKind>, report: Report): void {
  const known = new Set(entries.map(({ entity }) => entityId(entity.kind, entity.slug)));
  const codes = new Set(entries.map(({ entity }) => entity.code));
  const isMissing = (kind: EntityKind, slug: string) => !unread.has(kind) && !known.has(entityId(kind, slug));
  checkUnique(entries, report);
  for (const { source, index, entry, entity } of entries) {
    if (entity.country !== null && isMissing("country", entity.country)) {
      report("registry-unknown-country", source, [index, "country"], `no country has the slug ${entity.country}`);
    }
    if (entity.partOf && isMissing(entity.partOf.kind, entity.partOf.slug)) {
      report(
        "registry-unknown-entity",
        source,
        [index, "partOf"],
        `no ${entity.partOf.kind} has the slug ${entity.partOf.slug}`,
      );
    }
    entity.hosts.forEach((host, at) => {
      if (!isMissing("organization", host)) return;
      report("registry-unknown-entity", source, [index, "hosts", at], `no organization has the slug ${host}`);
    });
    entity.sites.forEach((site, at) => {
      if (!isMissing("place", site)) return;
      report("registry-unknown-entity", source, [index, "sites", at], `no place has the slug ${site}`);
    });
    if (entry.kind !== "group") continue;
    entry.members.forEach((member, at) => {
      if (unread.has("country") || codes.has(member)) return;
      report("registry-unknown-member", source, [index, "members", at], `no country has the code ${member}`);
    });
    for (const member of Object.keys(entry.memberDates)) {
      if (entry.members.includes(member)) continue;
      report(
        "registry-unknown-member",
        source,
        { key: member, of: [index, "memberDates"] },
        `${member} is not among the members`,
      );
    }
  }
  checkCycles(entries, report);
}
