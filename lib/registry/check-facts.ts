import type { EntityKind } from "@/lib/archive/entity-kind";
import { placeNames } from "./link-facts";
import { entityId } from "./linker";
import type { PlacedEntry } from "./placed-entry";
import type { Report } from "./registry-diagnostic";

/** The entities that facts refer to are there, and of several each is named in the value, since it becomes the link. */
export function checkFacts(entries: PlacedEntry[], unread: ReadonlySet<EntityKind>, report: Report): void {
  const known = new Map(entries.map(({ entity }) => [entityId(entity.kind, entity.slug), entity]));
  for (const { source, index, entry } of entries) {
    entry.facts.forEach(({ value, entities }, at) => {
      const named = entities.map(({ kind, slug }) => known.get(entityId(kind, slug)));
      named.forEach((entity, position) => {
        if (entity) return;
        const { kind, slug } = entities[position] ?? { kind: null, slug: "" };
        if (kind === null || unread.has(kind)) return;
        const place = [index, "facts", at, "entities", position];
        report("registry-unknown-entity", source, place, `no ${kind} has the slug ${slug}`);
      });
      const there = named.flatMap((entity) => entity ?? []);
      if (value === null || there.length < named.length) return;
      placeNames(value, there).forEach((text, position) => {
        if (text !== null) return;
        const place = [index, "facts", at, "entities", position];
        report(
          "registry-unplaced-entity",
          source,
          place,
          `the value has none of the names of ${there[position]?.slug}`,
        );
      });
    });
  }
}
