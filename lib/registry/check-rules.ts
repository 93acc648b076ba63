import { isDeep, listsIn } from "./compile-condition";
import { foldName } from "./fold-text";
import type { PlacedEntry } from "./placed-entry";
import { type Condition, OTHER_COUNTRIES, PLACES_OF, type RegistryRules } from "./registry";
import type { Report } from "./registry-diagnostic";
import type { YamlPath, YamlSource } from "./yaml-source";

/** The names of the lists that the rules state and of those that the entities make. */
function knownLists(entries: PlacedEntry[], { lists }: RegistryRules): Set<string> {
  const made = entries.flatMap(({ entity: { kind, country } }) =>
    kind === "place" && country !== null ? [PLACES_OF + country] : [],
  );
  return new Set([...Object.keys(lists), OTHER_COUNTRIES, ...made]);
}

/** Rules speak of names that are registered and of lists that are there; nothing registered is set aside. */
export function checkRules(entries: PlacedEntry[], rules: RegistryRules, source: YamlSource, report: Report): void {
  const lists = knownLists(entries, rules);
  const checkLists = (condition: Condition | Record<string, string[]>, at: YamlPath) => {
    for (const [key, phrases] of Object.entries(condition)) {
      if (!Array.isArray(phrases)) continue;
      phrases.forEach((phrase, position) => {
        const place = [...at, key, position];
        for (const list of listsIn(phrase)) {
          if (!lists.has(list)) report("registry-unknown-list", source, place, `no list is called $${list}`);
        }
        if (isDeep(phrase, rules.lists))
          report("registry-deep-list", source, place, `"${phrase}" names lists too deep`);
      });
    }
  };
  for (const [name, phrases] of Object.entries(rules.lists)) checkLists({ [name]: phrases }, ["lists"]);
  checkLists({ followedBy: rules.pairsBefore }, ["pairs"]);
  const geography = new Set<string>();
  const known = new Set<string>();
  for (const { entity } of entries) {
    for (const form of entity.forms) {
      known.add(foldName(form.text));
      if (entity.kind === "country" || entity.kind === "place") geography.add(foldName(form.text));
    }
    if (entity.short) {
      known.add(foldName(`中${entity.short}`));
      known.add(foldName(`${entity.short}中`));
    }
  }
  rules.rules.forEach((rule, index) => {
    rule.names.forEach((name, position) => {
      if (known.has(foldName(name))) return;
      report(
        "registry-unknown-name",
        source,
        ["rules", index, "names", position],
        `"${name}" is no name of the registry`,
      );
    });
    for (const key of ["refuse", "unless", "require", "decide"] as const) {
      rule[key].forEach((condition, position) => {
        checkLists(condition, ["rules", index, key, position]);
      });
    }
  });
  for (const script of ["latin", "han"]) {
    const listed = (source.value as { "set-aside": Record<string, string[]> })["set-aside"][script] ?? [];
    listed.forEach((text, position) => {
      if (!geography.has(foldName(text))) return;
      report("registry-duplicate-name", source, ["set-aside", script, position], `"${text}" is a registered name`);
    });
  }
}
