import { shownChange } from "@/lib/registry/shown-change";
import type { LoadedRegistry } from "./compile-registry";
import type { FormerRegistry } from "./former-registry";

/**
 * The tags of what shows what a registry states otherwise than the former one; everything where there are several, or where
 * what it decides on recognised entities, or states of outlets and of what numbers count, has changed too.
 */
export function shownRegistryChange(former: readonly FormerRegistry[], { stated }: LoadedRegistry): string[] {
  const before = former.length === 1 ? former[0]?.stated : null;
  if (!before) return ["*"];
  const rest = ({ decisions, outlets, figures }: typeof stated) =>
    JSON.stringify([decisions, outlets, figures?.things.map(({ slug, en, zh }) => [slug, en, zh])]);
  return rest(before) === rest(stated) ? shownChange(before.entities, stated.entities) : ["*"];
}
