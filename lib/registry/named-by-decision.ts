import { compileDecisions } from "./compile-decisions";
import type { Decision } from "./decision";
import { foldName } from "./fold-text";
import { entityId } from "./linker";
import type { ListedEntity, NameForm } from "./registry";
import { isAsWritten } from "./to-listed-entity";

const NO_TRAITS = {
  short: null,
  prefixes: [],
  opaque: false,
  year: null,
  ordinal: null,
  hosts: [],
  sites: [],
  partners: [],
};

/**
 * The entities to which a decision gives names, with those that texts may name them by. What the registry has is at its
 * own names, and a name that it gives to an entity of the same kind is that one's.
 */
export function namedByDecision(decisions: readonly Decision[], entities: readonly ListedEntity[]): ListedEntity[] {
  if (decisions.length === 0) return [];
  const registered = new Set(entities.map(({ kind, slug }) => entityId(kind, slug)));
  const taken = new Set(entities.flatMap(({ kind, forms }) => forms.map(({ text }) => `${kind} ${foldName(text)}`)));
  const named = new Map<string, ListedEntity>();
  for (const [id, fate] of compileDecisions(decisions)) {
    if (fate === "rejected" || fate.isOther || registered.has(id)) continue;
    const { kind, slug } = fate.becomes;
    const { en, zh } = fate.names;
    const target = entityId(kind, slug);
    if (registered.has(target) || named.has(target) || (en === null && zh === null)) continue;
    const forms = [en, zh]
      .filter((text) => text !== null)
      .filter((text) => !taken.has(`${kind} ${foldName(text)}`))
      .map((text): NameForm => {
        const asWritten = isAsWritten(text, zh);
        return { text, basis: "named", ambiguous: false, presumed: false, asWritten };
      });
    named.set(target, {
      kind,
      slug,
      code: null,
      names: fate.names,
      traditional: null,
      aliases: [],
      facts: [],
      partOf: null,
      country: null,
      provisional: false,
      forms,
      ...NO_TRAITS,
    });
  }
  return [...named.values()];
}
