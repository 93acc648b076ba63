import { compileCondition } from "./compile-condition";
import { foldName } from "./fold-text";
import { type CompiledRule, LAYERS, type PairForm } from "./linker";
import type { ListedEntity, RegistryRules } from "./registry";

/** The character that stands for China beside another country's. */
export const HOME_SHORT = "中";

/** 中尼 and 尼中 for every character that stands for a country beside China. */
export function pairForms(entities: ListedEntity[], rules: RegistryRules): [string, PairForm][] {
  const required = compileCondition({ after: rules.pairsBefore }, rules.lists);
  const only: CompiledRule = { id: "pair", introduces: false, refuse: [], unless: [], require: [required], decide: [] };
  const partners = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    if (entity.short) partners.set(entity.short, [...(partners.get(entity.short) ?? []), index]);
  });
  return [...partners].flatMap(([short, indices]) =>
    [true, false].map((homeFirst): [string, PairForm] => {
      const name = foldName(homeFirst ? HOME_SHORT + short : short + HOME_SHORT);
      return [name, { type: "pair", layer: LAYERS.pair, homeFirst, partners: indices, rules: [only] }];
    }),
  );
}
