import type { Fact } from "@/lib/archive/entity";
import { foldName } from "./fold-text";
import type { ListedEntity } from "./registry";

/** What the value of a fact may name. */
const NAMED = new Set(["country", "place", "organization", "conference", "workshop"]);
/** What stands behind a name and says more of it: "X College (railway centre, 2018)". */
const REMARK = /^(.+?)( \(.*\))$/;

/**
 * Gives facts that do not state it themselves, and whose value is the name of an entity, or several with " / " between them, that name in Chinese. A name of
 * which two entities have different Chinese names says nothing.
 */
export function withChineseValues(entities: readonly ListedEntity[]): ListedEntity[] {
  const chinese = new Map<string, string | null>();
  for (const { kind, names, aliases } of entities) {
    const { en, zh } = names;
    if (zh === null || !NAMED.has(kind)) continue;
    for (const name of [en, ...aliases]) {
      if (name === null) continue;
      const folded = foldName(name);
      chinese.set(folded, (chinese.get(folded) ?? zh) === zh && chinese.get(folded) !== null ? zh : null);
    }
  }
  const nameOf = (name: string) => chinese.get(foldName(name)) ?? null;
  return entities.map((entity) => ({ ...entity, facts: entity.facts.map((fact) => withChinese(fact, nameOf)) }));
}

function withChinese(fact: Fact, nameOf: (name: string) => string | null): Fact {
  if (fact.value === null || fact.valueZh !== undefined) return fact;
  const [, before = fact.value, remark = ""] = nameOf(fact.value) === null ? (REMARK.exec(fact.value) ?? []) : [];
  const names = (nameOf(before) === null ? before.split(" / ") : [before]).map(nameOf);
  if (names.includes(null)) return fact;
  return { ...fact, valueZh: names.join(" / ") + remark };
}
