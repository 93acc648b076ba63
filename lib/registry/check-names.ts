import { FUNCTION_WORDS } from "@/lib/archive/function-words";
import { foldName } from "./fold-text";
import type { PlacedEntry } from "./placed-entry";
import type { NameForm } from "./registry";
import type { Report } from "./registry-diagnostic";
import type { YamlPath } from "./yaml-source";

const KEYS = ["en", "zh", "zh-Hant"] as const;
const LISTS = [
  "aliases",
  "abbreviations",
  "former",
  "demonyms",
  "ambiguous",
  "besideFullName",
  "ambiguousDemonyms",
  "presumed",
  "presumedDemonyms",
  "prefixes",
] as const;

/** Every name of an entry with where it stands. */
function placesOfNames(placed: PlacedEntry): { text: string; at: YamlPath }[] {
  const entry = placed.entry as Record<string, unknown>;
  const single = KEYS.flatMap((key) =>
    typeof entry[key] === "string" ? [{ text: entry[key], at: [placed.index, key] }] : [],
  );
  const listed = LISTS.flatMap((key) => {
    const texts = entry[key];
    if (!Array.isArray(texts)) return [];
    return texts.map((text: string, position) => ({ text, at: [placed.index, key, position] }));
  });
  return [...single, ...listed];
}

/**
 * What would be met everywhere: fewer than two Han characters, or three letters, or two in an abbreviation; and a word as
 * "the", unless it is an abbreviation in capitals, which is met only as it is written.
 */
export function isMetEverywhere(text: string, isAbbreviation: boolean): boolean {
  if (FUNCTION_WORDS.has(foldName(text)) && !(isAbbreviation && text === text.toUpperCase())) return true;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > 0) return han < 2;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < (isAbbreviation ? 2 : 3);
}

/** Names that must differ: those of one layer of the linker, and abbreviations from words written like them. */
function nameKey(placed: PlacedEntry, form: NameForm): string {
  const layer = placed.entity.kind === "place" ? "country" : placed.entity.kind;
  const text = form.asWritten ? form.text : foldName(form.text);
  return `${layer} ${/\p{Ll}/u.test(form.text) ? "" : "="}${text}`;
}

type OwnedForm = { placed: PlacedEntry; form: NameForm };

/** Where a name stands in its entry: a form that is made of another, as in traditional characters, stands where that is. */
function placeOfForm({ placed, form }: OwnedForm): YamlPath {
  const places = placesOfNames(placed);
  const same = places.find(({ text }) => text === form.text);
  return (same ?? places.find(({ text }) => foldName(text) === foldName(form.text)))?.at ?? [placed.index];
}

function checkDuplicates(entries: PlacedEntry[], report: Report): void {
  const owners = new Map<string, OwnedForm>();
  const told = new Set<OwnedForm>();
  // Either may be the one that is wrong, so it is told at both.
  const tell = (owned: OwnedForm, other: OwnedForm) => {
    if (told.has(owned)) return;
    told.add(owned);
    const { kind, slug } = other.placed.entity;
    report(
      "registry-duplicate-name",
      owned.placed.source,
      placeOfForm(owned),
      `"${owned.form.text}" is also a name of ${kind} ${slug}; where it stands for both, list it under \`ambiguous\` in both`,
    );
  };
  for (const placed of entries) {
    for (const form of placed.entity.forms) {
      const key = nameKey(placed, form);
      const owned = { placed, form };
      const owner = owners.get(key);
      if (!owner) {
        owners.set(key, owned);
        continue;
      }
      if (owner.placed === placed || (owner.form.ambiguous && form.ambiguous)) continue;
      tell(owner, owned);
      tell(owned, owner);
    }
  }
}

/** Every entry has a name, no name is too short to be told from other words, and no two entries share one. */
export function checkNames(entries: PlacedEntry[], report: Report): void {
  for (const placed of entries) {
    const { source, index, entity } = placed;
    if (entity.names.en === null && entity.names.zh === null) {
      report("registry-no-name", source, [index], `${entity.slug} has no name: give \`en\`, \`zh\` or both`);
    }
    for (const { text, at } of placesOfNames(placed)) {
      if (!isMetEverywhere(text, at[1] === "abbreviations")) continue;
      report("registry-short-name", source, at, `"${text}" is so short or so common that it would be found everywhere`);
    }
  }
  checkDuplicates(entries, report);
}
