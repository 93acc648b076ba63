import type { EntityKind } from "@/lib/archive/entity-kind";
import type { EntityKey } from "@/lib/archive/mention";
import { isMetEverywhere } from "./check-names";
import type { Decision } from "./decision";
import { foldName } from "./fold-text";
import { entityId } from "./linker";
import type { PlacedEntry } from "./placed-entry";
import type { PlacedDecision } from "./read-decisions";
import type { ListedEntity } from "./registry";
import type { Report } from "./registry-diagnostic";
import type { YamlSource } from "./yaml-source";

const idOf = ({ kind, slug }: EntityKey) => entityId(kind, slug);

/** The id under which an entity is found once this is decided; null where it is nowhere. */
function nextId(decision: Decision): string | null {
  const { act, of } = decision;
  if (act === "merge") return idOf(decision.into);
  if (act === "rename") return entityId(of.kind, decision.to ?? of.slug);
  return act === "accept" ? idOf(of) : null;
}

/**
 * Every decision is about an entity that no other is about, leads to an entity of its kind that is there, and not to
 * itself. What the registry has is decided by the registry.
 */
export function checkDecisions(
  placed: PlacedDecision[],
  entries: PlacedEntry[],
  unread: ReadonlySet<EntityKind>,
  report: Report,
): void {
  const byId = new Map(entries.map(({ entity }) => [idOf(entity), entity]));
  const registered = new Set(byId.keys());
  const decided = new Map<string, Decision>();
  const renamedTo = new Map<string, Decision>();
  for (const { source, index, decision } of placed) {
    const id = idOf(decision.of);
    if (decided.has(id)) {
      report("registry-duplicate-decision", source, [index, decision.act], `${id} is decided on twice`);
      continue;
    }
    decided.set(id, decision);
    checkNames(source, index, decision, report);
    const entity = byId.get(id);
    if (entity) checkRegistered(source, index, decision, entity, report);
  }
  for (const { source, index, decision } of placed) {
    if (decided.get(idOf(decision.of)) !== decision) continue;
    if (decision.act === "rename") {
      const id = nextId(decision) ?? "";
      const isTaken = registered.has(id) || renamedTo.has(id) || (decided.get(id) ?? decision) !== decision;
      if (isTaken) {
        const message = `there is another ${id}: merge into it, or give another slug`;
        report("registry-duplicate-slug", source, [index, "to"], message);
      }
      renamedTo.set(id, decision);
    }
  }
  for (const { source, index, decision } of placed) {
    if (decision.act !== "merge" || decided.get(idOf(decision.of)) !== decision) continue;
    const { of, into } = decision;
    if (of.kind !== into.kind) {
      report("registry-other-kind", source, [index, "into"], `${idOf(of)} cannot become a ${into.kind}`);
      continue;
    }
    const fault = whereLeads(decision, decided, registered, renamedTo);
    if (fault !== null && !unread.has(into.kind)) report(fault.code, source, [index, "into"], fault.message);
  }
}

/** A name that a decision gives is linked, so it obeys the law of names. */
function checkNames(source: YamlSource, index: number, decision: Decision, report: Report): void {
  if (!("names" in decision)) return;
  for (const key of ["en", "zh"] as const) {
    const text = decision.names[key];
    if (text === null || !isMetEverywhere(text, false)) continue;
    report(
      "registry-short-name",
      source,
      [index, key],
      `"${text}" is so short or so common that it would be found everywhere`,
    );
  }
}

/** An acceptance is carried out once the registry has the entity by the names of the line; anything else is not. */
function checkRegistered(
  source: YamlSource,
  index: number,
  decision: Decision,
  entity: ListedEntity,
  report: Report,
): void {
  const id = idOf(decision.of);
  if (decision.act !== "accept") {
    const message = `this decides nothing, for the registry has ${id}: take out the line, or the entry`;
    report("registry-idle-decision", source, [index, decision.act], message);
    return;
  }
  const names = new Set([
    ...entity.forms.map(({ text }) => foldName(text)),
    ...Object.values(entity.names).flatMap((name) => (name === null ? [] : [foldName(name)])),
  ]);
  for (const key of ["en", "zh"] as const) {
    const name = decision.names[key];
    if (name === null || names.has(foldName(name))) continue;
    const message = `this name is not linked, for the registry has ${id} without it: add it to the entry, or take it out`;
    report("registry-idle-decision", source, [index, key], message);
  }
}

/** What is wrong with where a merger leads, or null. */
function whereLeads(
  first: Decision & { act: "merge" },
  decided: ReadonlyMap<string, Decision>,
  registered: ReadonlySet<string>,
  renamedTo: ReadonlyMap<string, Decision>,
): { code: "registry-cycle" | "registry-unknown-entity"; message: string } | null {
  const start = idOf(first.of);
  const seen = new Set([start]);
  for (let id = idOf(first.into); !registered.has(id); ) {
    if (seen.has(id)) return { code: "registry-cycle", message: `${start} is merged in a circle` };
    seen.add(id);
    const decision = decided.get(id) ?? renamedTo.get(id);
    if (decision?.act === "merge") {
      id = idOf(decision.into);
      continue;
    }
    const lacks = (message: string) => ({ code: "registry-unknown-entity" as const, message });
    if (decision === undefined) return lacks(`no ${id} is in the registry or accepted`);
    if (decision.act === "reject") return lacks(`${id} is rejected`);
    const { en, zh } = decision.names;
    return en === null && zh === null ? lacks(`${id} needs a name (en, zh) in its own line to be merged into`) : null;
  }
  return null;
}
