import type { Linker } from "./linker";
import type { RegistryEntity } from "./registry";

/** The workshop of a country that texts name and the registry lacks, or null for what is no country. */
export function provisionalWorkshop(linker: Linker, country: number): RegistryEntity | null {
  const host = linker.entities[country];
  const programme = linker.workshops ? linker.entities[linker.workshops.programme] : undefined;
  if (host?.kind !== "country" || !programme) return null;
  const { en, zh } = host.names;
  return {
    kind: "workshop",
    slug: `${programme.slug}-${host.slug}`,
    code: null,
    names: {
      en: en === null ? null : `${en} ${programme.names.en}`,
      zh: zh === null ? null : `${zh}${programme.names.zh}`,
    },
    traditional: null,
    aliases: [],
    facts: [],
    partOf: { kind: programme.kind, slug: programme.slug },
    country: host.slug,
    provisional: true,
  };
}
