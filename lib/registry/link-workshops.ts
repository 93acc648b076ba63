import type { FieldText } from "./field-text";
import type { Found } from "./found";
import type { LinkRule } from "./link-rule";
import type { Linker, WorkshopIndex } from "./linker";
import { makeTieReader, type Tie } from "./workshop-ties";

/** A country whose workshop the text names and the registry lacks, by index, and where. */
export type LackingWorkshop = { country: number; start: number; end: number };

export type WorkshopLinks = { found: Found[]; lacking: LackingWorkshop[] };

const only = (workshops: number[]) => (workshops.length === 1 ? (workshops[0] ?? null) : null);

/** The one workshop of a country that host, number or place decides, else the country's own or its collective. */
function decideWorkshop(linker: Linker, index: WorkshopIndex, country: number, tie: Tie): [number | null, LinkRule] {
  const singles = index.singles.get(country) ?? [];
  const collective = index.ofCountry.get(country) ?? only(singles);
  if (singles.length < 2) return [collective, "workshop-of-country"];
  const hosted = only(singles.filter((single) => tie.hosts.some((host) => index.hostedBy.get(host)?.includes(single))));
  if (hosted !== null) return [hosted, "workshop-by-host"];
  const numbers = index.ordinalPhrases.filter(({ pattern }) => pattern.test(tie.words)).map(({ number }) => number);
  const numbered = only(singles.filter((single) => numbers.includes(linker.entities[single]?.ordinal ?? 0)));
  if (numbered !== null) return [numbered, "workshop-by-number"];
  const siteSlugs = tie.sites.map((site) => linker.entities[site]?.slug);
  const sited = only(
    singles.filter((single) => linker.entities[single]?.sites.some((site) => siteSlugs.includes(site))),
  );
  if (sited !== null) return [sited, "workshop-by-place"];
  return [collective, "workshop-of-country"];
}

/**
 * Turns every mention of the brand into the workshop that the text around it names: a country's, one of its several,
 * or the programme where no country is tied to it. An enumeration ("Luban Workshops in Egypt and Mali") names the
 * programme and, in the same place, each country's.
 */
export function linkWorkshops(linker: Linker, index: WorkshopIndex, field: FieldText, all: Found[]): WorkshopLinks {
  // Few fields name the brand, and only those are read for what ties it to a country.
  if (!all.some(({ entity }) => entity === index.programme)) return { found: all, lacking: [] };
  const found = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  const readTie = makeTieReader(linker, index, field, found);
  const lacking: LackingWorkshop[] = [];

  function linkBrand(brand: Found): Found[] {
    if (index.notWorkshop.test(field.string().slice(brand.end, brand.end + 60))) return [{ ...brand, rule: "brand" }];
    const tie = readTie(brand);
    if (tie === null) return [{ ...brand, rule: "brand" }];
    if (tie.countries.length === 0) return linkHosted(brand, tie);
    const several = tie.countries.length > 1;
    const range = several ? { start: brand.start, end: brand.end } : { start: tie.start, end: tie.end };
    const linked = tie.countries.flatMap((country): Found[] => {
      const [workshop, rule] = decideWorkshop(linker, index, country, tie);
      if (workshop === null) lacking.push({ country, ...range });
      return workshop === null
        ? []
        : [{ ...range, entity: workshop, basis: "named", rule: several ? "workshop-list" : rule }];
    });
    return several ? [{ ...brand, rule: "brand" }, ...linked] : linked;
  }

  function linkHosted(brand: Found, tie: Tie): Found[] {
    const workshop = only(tie.hosts.flatMap((host) => index.hostedBy.get(host) ?? []));
    if (workshop === null) return [{ ...brand, rule: "brand" }];
    return [{ start: tie.start, end: tie.end, entity: workshop, basis: "named", rule: "workshop-by-host" }];
  }

  const linked = found.flatMap((one) => (one.entity === index.programme ? linkBrand(one) : [one]));
  return { found: linked, lacking };
}
