import { isEntityKind } from "@/lib/archive/entity-kind";
import type { EntityKey } from "@/lib/archive/mention";
import type { Linker } from "./linker";

/** An entity that is found under another slug of its kind. */
export type RetiredEntity = EntityKey & { to: string };

export type DecidedEntities = {
  /** Those that the registry lacks and the curator vouches for. */
  accepted: EntityKey[];
  retired: RetiredEntity[];
  /** Those that are none: their addresses lead nowhere. */
  rejected: EntityKey[];
};

/** What the curator's decisions mean for the addresses of entities. */
export function decidedEntities({ fates, indexOf }: Linker): DecidedEntities {
  const accepted = new Map<string, EntityKey>();
  const retired: RetiredEntity[] = [];
  const rejected: EntityKey[] = [];
  for (const [id, fate] of fates) {
    const [kind = "", slug = ""] = id.split("/");
    // What the registry has is at its own address.
    if (indexOf.has(id) || !isEntityKind(kind)) continue;
    if (fate === "rejected") {
      rejected.push({ kind, slug });
      continue;
    }
    const { becomes } = fate;
    const target = `${becomes.kind}/${becomes.slug}`;
    if (!indexOf.has(target)) accepted.set(target, becomes);
    if (id !== target) retired.push({ kind, slug, to: becomes.slug });
  }
  return { accepted: [...accepted.values()], retired, rejected };
}
