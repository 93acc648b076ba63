import "server-only";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Network } from "@/lib/archive/network";
import { findNetwork, findNetworkAround } from "@/lib/db/find-network";
import { findNamedValues } from "@/lib/db/named-values";
import { parseNetworkQuery } from "@/lib/search/parse-network-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import type { QueryNote } from "@/lib/search/search-result";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import type { SearchParams } from "./get-search";

const readNetwork = cachedRead(
  "network",
  () => findNetwork(siteDatabase()),
  () => ["archive"],
);

// There are as many of these as there are entities; what names none is not kept.
const readAround = cachedRead(
  "network-around",
  (kind: string, slug: string) => findNetworkAround(siteDatabase(), kind as EntityKind, slug),
  () => ["archive"],
);

/** What is named together, in all or around what the address names. Nothing in an address makes it fail. */
export async function getNetwork(searchParams: SearchParams): Promise<{ network: Network; notes: QueryNote[] }> {
  const { value, notes } = parseNetworkQuery(parametersOf(searchParams));
  if (value === null) return { network: await readNetwork(), notes };
  const [named] = await findNamedValues(siteDatabase(), [{ filter: value.kind, values: [value.slug] }]);
  const around = named ? await readAround(value.kind, named.value.slug) : null;
  if (around) return { network: around, notes };
  const unknown: QueryNote = { kind: "unknown-value", parameter: value.kind, value: value.slug };
  return { network: await readNetwork(), notes: [...notes, unknown] };
}
