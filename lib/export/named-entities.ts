import type { ConnectedEntity } from "@/lib/archive/article";
import { type Basis, FILTER_BASES } from "@/lib/archive/mention";

/** As many subjects as a record of an article names. */
const MOST = 20;
const NAMING: ReadonlySet<Basis> = new Set(FILTER_BASES);

/** What an article itself names, most often named first, as subjects of a record. */
export function namedEntities({ entities }: { entities: readonly ConnectedEntity[] }): ConnectedEntity[] {
  return entities.filter(({ basis, inherited }) => !inherited && NAMING.has(basis)).slice(0, MOST);
}
