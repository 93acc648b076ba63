import { digestOf } from "@/lib/db/digest-of";
import type { PreparedOutlet } from "@/lib/db/prepared-links";
import { toSlug } from "@/lib/registry/to-slug";
import type { LoadedRegistry } from "./compile-registry";
import { remember } from "./remember";

const outletSlug = remember((stated: string) => toSlug(stated));

/** The outlet that an article states: the registry's, or one that is kept under the name it states. */
export function prepareOutlet(stated: string, registry: Pick<LoadedRegistry, "findOutlet">): PreparedOutlet {
  const known = registry.findOutlet(stated);
  if (known) return { slug: known.slug, name: stated, nameEn: known.names.en, nameZh: known.names.zh };
  // As prepared articles always made it: of the JSON of the name.
  const digest = digestOf(stated);
  return { slug: outletSlug(stated) || `outlet-${digest.slice(0, 8)}`, name: stated, nameEn: null, nameZh: null };
}
