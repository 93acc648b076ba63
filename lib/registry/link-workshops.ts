import type { FieldText } from "./field-text";
import type { Found } from "./found";
import type { LinkRule } from "./link-rule";
import type { Linker, WorkshopIndex } from "./linker";
import { namedInClause } from "./workshop-clause";
import { makeTieReader, type Tie } from "./workshop-ties";

/** A country whose workshop the text names and the registry lacks, by index, and where. */
export type LackingWorkshop = { country: number; start: number; end: number };

export type WorkshopLinks = { found: Found[]; lacking: LackingWorkshop[] };

const only = (workshops: number[]) => (workshops.length === 1 ? (workshops[0] ?? null) : null);

/**
 * The one workshop of a country that host, number, place or partner decides, else the country's own or its collective.
 * What stands in the range of the tie comes first; `inClause` is what its clause says besides.
 */
function decideWorkshop(
  linker: Linker,
  index: WorkshopIndex,
  country: number,
  tie: Tie,
  inClause: () => number[],
): [number | null, LinkRule] {
  const singles = index.singles.get(country) ?? [];
  const collective = index.ofCountry.get(country) ?? only(singles);
  if (singles.length < 2) return [collective, "workshop-of-country"];
  const byIndex = (of: Map<number, number[]>, entities: number[]) =>
    only(singles.filter((single) => entities.some((entity) => of.get(entity)?.includes(single))));
  const bySite = (entities: number[]) => {
    const slugs = entities.flatMap((entity) => {
      const site = linker.entities[entity];
      return site?.kind === "place" ? site.slug : [];
    });
    return only(singles.filter((single) => linker.entities[single]?.sites.some((site) => slugs.includes(site))));
  };
  const hosted = byIndex(index.hostedBy, tie.hosts);
  if (hosted !== null) return [hosted, "workshop-by-host"];
  const numbers = index.ordinalPhrases.filter(({ pattern }) => pattern.test(tie.words)).map(({ number }) => number);
  const numbered = only(singles.filter((single) => numbers.includes(linker.entities[single]?.ordinal ?? 0)));
  if (numbered !== null) return [numbered, "workshop-by-number"];
  const sited = bySite(tie.sites);
  if (sited !== null) return [sited, "workshop-by-place"];
  const beside = inClause();
  const hostedBeside = byIndex(index.hostedBy, beside);
  if (hostedBeside !== null) return [hostedBeside, "workshop-by-host"];
  const sitedBeside = bySite(beside);
  if (sitedBeside !== null) return [sitedBeside, "workshop-by-place"];
  const partnered = byIndex(index.partneredBy, [...tie.hosts, ...beside]);
  if (partnered !== null) return [partnered, "workshop-by-partner"];
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
  const readTies = makeTieReader(linker, index, field, found);
  const lacking: LackingWorkshop[] = [];

  function linkBrand(brand: Found): Found[] {
    if (index.notWorkshop.test(field.string().slice(brand.end, brand.end + 60))) return [{ ...brand, rule: "brand" }];
    const ties = readTies(brand);
    if (ties.length === 0) return [{ ...brand, rule: "brand" }];
    return ties.flatMap((tie) => linkTie(brand, tie));
  }

  function linkTie(brand: Found, tie: Tie): Found[] {
    if (tie.countries.length === 0) return linkHosted(brand, tie);
    const several = tie.countries.length > 1;
    const range = several ? { start: brand.start, end: brand.end } : { start: tie.start, end: tie.end };
    const inClause = () => (several ? [] : namedInClause(linker, index, field, found, tie));
    const linked = tie.countries.flatMap((country): Found[] => {
      const [workshop, rule] = decideWorkshop(linker, index, country, tie, inClause);
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
