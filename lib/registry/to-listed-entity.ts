import type { z } from "zod";
import type { Fact } from "@/lib/archive/entity";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { foldName } from "./fold-text";
import type { ListedEntity, NameForm } from "./registry";
import type { ENTRY_SCHEMAS, EntrySchemas } from "./registry-schema";

/** One entry of a file of the registry, as its schema reads it. */
export type Entry = {
  [Kind in keyof EntrySchemas]: { kind: Kind } & z.output<(typeof ENTRY_SCHEMAS)[Kind]>;
}[EntityKind];

const TWO_HAN = /^\p{Script=Han}{2}$/u;

/**
 * Two traditional characters that are another word when simplified (東加, Tonga, in 廣東加快) are matched only as
 * written; a form that differs from the simplified name in its characters alone meets it.
 */
export function isAsWritten(text: string, zh: string | null): boolean {
  const folded = foldName(text);
  return TWO_HAN.test(text) && folded !== text && (zh === null || folded !== foldName(zh));
}

/** Forms that differ in their capitals are kept apart: each says what the text must write with one. */
const casingOf = (text: string) => text.replace(/\P{Lu}/gu, "-");

type Certainty = "clear" | "ambiguous" | "presumed" | "beside-full-name";

function statedForms(entry: Entry): [texts: (string | null)[], basis: NameForm["basis"], certainty: Certainty][] {
  const names = [entry.en, entry.zh, entry["zh-Hant"] ?? null, ...entry.aliases, ...entry.former];
  const common: ReturnType<typeof statedForms> = [
    [names, "named", "clear"],
    [entry.abbreviations, "abbreviation", "clear"],
    [entry.ambiguous, "named", "ambiguous"],
  ];
  if (entry.kind !== "country") return common;
  return [
    ...common,
    [entry.demonyms, "demonym", "clear"],
    [entry.ambiguousDemonyms, "demonym", "ambiguous"],
    [entry.presumed, "named", "presumed"],
    [entry.presumedDemonyms, "demonym", "presumed"],
    [entry.besideFullName, "abbreviation", "beside-full-name"],
  ];
}

function formsOf(entry: Entry): NameForm[] {
  const unlinked = new Set(entry.unlinked.map(foldName));
  const forms = new Map<string, NameForm>();
  for (const [texts, basis, certainty] of statedForms(entry)) {
    for (const text of texts) {
      if (text === null || unlinked.has(foldName(text))) continue;
      const asWritten = isAsWritten(text, entry.zh);
      const key = asWritten ? text : `${foldName(text)} ${casingOf(text)}`;
      const ambiguous = certainty !== "clear";
      const form: NameForm = { text, basis, ambiguous, presumed: certainty === "presumed", asWritten };
      if (certainty === "beside-full-name") form.besideFullName = true;
      if (!forms.has(key)) forms.set(key, form);
    }
  }
  return [...forms.values()];
}

const joined = (source: string | string[]) => (typeof source === "string" ? source : source.join("; "));

/** Facts as stated; one without a source of its own has the entry's. Which words name its entities is still to be found. */
function factsOf(entry: Entry): Fact[] {
  const shared = entry.sources.length > 0 ? joined(entry.sources) : null;
  const stated = entry.facts.map(({ name, value, zh, source, entities }): Fact => {
    const fact = { name, value, ...(zh !== undefined && { valueZh: zh }), source: source ? joined(source) : shared };
    if (value === null || entities.length === 0) return fact;
    return { ...fact, links: entities.map((entity) => ({ ...entity, text: value, textZh: null })) };
  });
  if (entry.kind !== "group") return stated;
  const asOf = entry.membersAsOf ? ` (as of ${entry.membersAsOf})` : "";
  const members = entry.members.map((code) => ({
    name: "member",
    value: entry.memberDates[code] ? `${code} (${entry.memberDates[code]})` : code,
    source: shared === null ? null : `${shared}${asOf}`,
  }));
  return [...stated, ...members];
}

const partnersOf = (facts: Entry["facts"]) =>
  facts.filter(({ name }) => name === "Chinese partner").flatMap(({ entities }) => entities.map(({ slug }) => slug));

/** An entry as the rest of the archive knows it. References are still unchecked. */
export function toListedEntity(entry: Entry): ListedEntity {
  const others = [entry["zh-Hant"], ...entry.aliases, ...entry.abbreviations, ...entry.former];
  const aliases = others.filter((text): text is string => text !== undefined && text !== entry.en && text !== entry.zh);
  const partOf = "partOf" in entry && entry.partOf ? { kind: entry.kind, slug: entry.partOf } : null;
  return {
    kind: entry.kind,
    slug: entry.slug,
    code: entry.kind === "country" ? entry.code : null,
    names: { en: entry.en, zh: entry.zh },
    traditional: entry["zh-Hant"] ?? null,
    aliases: [...new Set(aliases)],
    facts: factsOf(entry),
    partOf,
    country: "country" in entry ? entry.country : null,
    provisional: false,
    forms: formsOf(entry),
    short: entry.kind === "country" ? (entry.short ?? null) : null,
    prefixes: entry.kind === "country" ? entry.prefixes : [],
    opaque: "opaque" in entry && entry.opaque,
    year: entry.kind === "conference" ? (entry.year ?? null) : null,
    ordinal: "ordinal" in entry ? (entry.ordinal ?? null) : null,
    hosts: entry.kind === "workshop" ? entry.hosts : [],
    sites: entry.kind === "workshop" ? entry.sites : [],
    partners: entry.kind === "workshop" ? partnersOf(entry.facts) : [],
  };
}
