import type { FieldText } from "./field-text";
import { type Found, firstFrom } from "./found";
import type { Linker } from "./linker";

/** A country, or a place in it. `site` is the place's index. */
export type Anchor = { start: number; end: number; country: number; site: number | null; adjective: boolean };

/** What may tie a brand in one field to a country or a host, each in order of start. */
export type Landmarks = { anchors: Anchor[]; organizations: Found[] };

function geographyOf(linker: Linker, { start, end, entity, basis }: Found): Anchor[] {
  const kind = linker.entities[entity]?.kind;
  const country = kind === "place" ? (linker.countryOf[entity] ?? -1) : entity;
  if ((kind !== "country" && kind !== "place") || country < 0) return [];
  return [{ start, end, country, site: kind === "place" ? entity : null, adjective: basis === "demonym" }];
}

/** "Côte d'Ivoire (Ivory Coast)" is one country, and one anchor. */
function withSecondNames(field: FieldText, anchors: Anchor[]): Anchor[] {
  const joined: Anchor[] = [];
  for (const anchor of anchors) {
    const last = joined.at(-1);
    const bracketed =
      last?.country === anchor.country &&
      last.site === null &&
      anchor.site === null &&
      /^ ?\($/.test(field.string().slice(last.end, anchor.start)) &&
      field.string().charAt(anchor.end) === ")";
    if (last && bracketed) joined[joined.length - 1] = { ...last, end: anchor.end + 1 };
    else joined.push(anchor);
  }
  return joined;
}

/**
 * The countries, places and organizations of a field; `found` is in order of start. A country in the name of an
 * organization is as long as that name (东哈萨克斯坦技术大学), and a place in it is the organization's.
 */
export function findLandmarks(linker: Linker, field: FieldText, found: Found[]): Landmarks {
  const organizations = found.filter(({ entity }) => linker.entities[entity]?.kind === "organization");
  const anchors = found.flatMap((one) => {
    const outer = organizations[firstFrom(organizations, one.start + 1) - 1];
    const isInside = outer !== undefined && outer.end >= one.end;
    return geographyOf(linker, one).flatMap((anchor) => {
      if (!isInside) return [anchor];
      return anchor.site === null ? [{ ...anchor, start: outer.start, end: outer.end }] : [];
    });
  });
  anchors.sort((a, b) => a.start - b.start);
  return { anchors: withSecondNames(field, anchors), organizations };
}
