import { ENTITY_KINDS, type EntityKind, isEntityKind } from "@/lib/archive/entity-kind";
import type { EntityKey } from "@/lib/archive/mention";
import { type Parameters, parseSearchQuery } from "./parse-search-query";
import type { QueryNote } from "./search-result";
import { shownValue } from "./shown-value";

/**
 * The entity around which an address asks for a network, named as in a list's filter (`country=kz`); null for all. The
 * first stated counts. Nothing in an address makes it fail: what it cannot take it leaves out and says so.
 */
export function parseNetworkQuery(parameters: Parameters): { value: EntityKey | null; notes: QueryNote[] } {
  const at = parameters.findIndex(([name, value]) => isEntityKind(name) && value !== "");
  const stated = parameters[at];
  const others = parameters.filter((parameter, place) => place !== at && parameter[1] !== "");
  const ignored = others.map(
    ([parameter, value]): QueryNote => ({
      kind: "ignored-parameter",
      parameter: shownValue(parameter),
      value: shownValue(value),
    }),
  );
  if (!stated) return { value: null, notes: ignored };
  const { value: query, notes } = parseSearchQuery([stated]);
  const kind = ENTITY_KINDS.find((name) => query.filters[name].length > 0);
  const slug = kind && query.filters[kind][0];
  return { value: kind && slug ? { kind: kind satisfies EntityKind, slug } : null, notes: [...notes, ...ignored] };
}
