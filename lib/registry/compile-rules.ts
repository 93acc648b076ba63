import { characterKind, HAN } from "./character-kind";
import { compileCondition } from "./compile-condition";
import { foldName } from "./fold-text";
import { type CompiledRule, entityId, HOME } from "./linker";
import { type ContextRule, type ListedEntity, OTHER_COUNTRIES, PLACES_OF, type RegistryRules } from "./registry";

/** The rules with the lists that the entities make: every name of every country but China, and of the places in each. */
export function withGeography(rules: RegistryRules, entities: ListedEntity[]): RegistryRules {
  const others = entities.filter((entity) => entity.kind === "country" && entityId("country", entity.slug) !== HOME);
  const names = others.flatMap((entity) => entity.forms.filter(({ ambiguous }) => !ambiguous).map(({ text }) => text));
  const lists: RegistryRules["lists"] = { ...rules.lists, [OTHER_COUNTRIES]: names };
  for (const { kind, country, forms } of entities) {
    if (kind !== "place" || country === null) continue;
    const list = lists[PLACES_OF + country] ?? [];
    lists[PLACES_OF + country] = list;
    list.push(...forms.filter(({ ambiguous }) => !ambiguous).map(({ text }) => text));
  }
  return { ...rules, lists };
}

/** Compiles the context rules; the answer gives those that apply to a folded name. */
export function compileRules(rules: RegistryRules): (name: string, geography: boolean) => CompiledRule[] {
  const compiled = rules.rules.map((rule: ContextRule) => {
    const tests = (conditions: ContextRule["refuse"]) => conditions.map((one) => compileCondition(one, rules.lists));
    return {
      names: new Set(rule.names.map(foldName)),
      geographyIn: rule.geographyIn,
      rule: {
        id: rule.id,
        introduces: rule.introduces,
        refuse: tests(rule.refuse),
        unless: tests(rule.unless),
        require: tests(rule.require),
        decide: tests(rule.decide),
      },
    };
  });
  return (name, geography) => {
    const script = characterKind(name.charCodeAt(0)) === HAN ? "han" : "latin";
    return compiled
      .filter(({ names, geographyIn }) => names.has(name) || (geography && geographyIn === script))
      .map(({ rule }) => rule);
  };
}
