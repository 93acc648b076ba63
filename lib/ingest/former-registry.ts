import type { LinkedRegistry } from "@/lib/db/linked-registries";
import { parseRegistry } from "@/lib/registry/parse-registry";
import type { Registry } from "@/lib/registry/registry";

/** A registry by which links were made that are in the archive; `stated` is null where another program made them. */
export type FormerRegistry = { isCurrent: boolean; stated: Registry | null };

/** The registries by which the archive's links were made, read again. */
export function parseFormer(
  linked: readonly LinkedRegistry[],
  current: Pick<LinkedRegistry, "program" | "digest">,
): FormerRegistry[] {
  return linked.map(({ program, digest, files }) => {
    const isSame = program === current.program;
    const isCurrent = isSame && digest === current.digest;
    return { isCurrent, stated: isSame && !isCurrent ? parseRegistry(files).value : null };
  });
}
