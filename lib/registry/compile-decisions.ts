import type { Names } from "@/lib/archive/article";
import type { EntityKey } from "@/lib/archive/mention";
import type { Decision, Fate } from "./decision";
import { entityId } from "./linker";

const NO_NAMES: Names = { en: null, zh: null };
const idOf = ({ kind, slug }: EntityKey) => entityId(kind, slug);

/** The fate of every entity that was decided on, by its id; mergers are followed to their end. */
export function compileDecisions(decisions: readonly Decision[]): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const decision of decisions) {
    const { act, of } = decision;
    if (act === "reject") fates.set(idOf(of), "rejected");
    if (act === "accept") fates.set(idOf(of), { becomes: of, names: decision.names, isOther: false });
    if (act === "rename") {
      const becomes = { kind: of.kind, slug: decision.to ?? of.slug };
      const fate = { becomes, names: decision.names, isOther: false };
      fates.set(idOf(of), fate);
      // What texts name by the new slug is the same entity.
      fates.set(idOf(becomes), fate);
    }
  }
  const mergedInto = new Map(decisions.flatMap((one) => (one.act === "merge" ? [[idOf(one.of), one.into]] : [])));
  for (const [id, into] of mergedInto) {
    let target = into;
    for (let next = mergedInto.get(idOf(target)); next !== undefined; next = mergedInto.get(idOf(target)))
      target = next;
    const fate = fates.get(idOf(target));
    if (fate === "rejected") fates.set(id, fate);
    else fates.set(id, { becomes: fate?.becomes ?? target, names: fate?.names ?? NO_NAMES, isOther: true });
  }
  return fates;
}
