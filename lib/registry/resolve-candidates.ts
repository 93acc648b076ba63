import { type Found, firstFrom } from "./found";
import { type EntityForm, LAYERS, type Linker, type PairForm } from "./linker";
import type { Candidate } from "./scan-field";

/** What the clear names of an article say, by entity index. */
type Evidence = {
  /** Named in full or by an abbreviation. */
  named: Set<number>;
  /** Named, met as an adjective, or holding a place that is named. */
  near: Set<number>;
};

const entityForms = (candidate: Candidate) =>
  candidate.forms.filter((form): form is EntityForm => form.type === "entity");

const besideFullName = (candidate: Candidate) => entityForms(candidate).find((form) => form.besideFullName);

function clearForm(candidate: Candidate): EntityForm | null {
  const clear = entityForms(candidate).filter((form) => !form.ambiguous);
  const [first] = clear;
  return first && clear.every(({ entity }) => entity === first.entity) ? first : null;
}

function gatherEvidence(linker: Linker, fields: Candidate[][]): Evidence {
  const named = new Set<number>();
  const near = new Set<number>();
  for (const candidate of fields.flat()) {
    const form = candidate.decided ? besideFullName(candidate) : clearForm(candidate);
    if (!form) continue;
    near.add(form.entity);
    if (form.basis !== "demonym") named.add(form.entity);
    const country = linker.countryOf[form.entity] ?? -1;
    if (linker.entities[form.entity]?.kind === "place" && country >= 0) near.add(country);
  }
  return { named, near };
}

/** The only one of an ambiguous name's entities that the article comes near to; the presumed one where it does to none. */
function decide(forms: EntityForm[], evidence: Evidence): EntityForm | null {
  const near = forms.filter(({ entity }) => evidence.near.has(entity));
  const left = near.length > 0 ? near : forms.filter(({ presumed }) => presumed);
  const [first] = left;
  return first && left.every(({ entity }) => entity === first.entity) ? first : null;
}

const isPair = (candidate: Candidate) => candidate.forms.some(({ type }) => type === "pair");

/** The pairs that share no character with a name of the geography layer; both are in order of start. */
function clearOf(pairs: Candidate[], names: Candidate[]): Candidate[] {
  const geography = names.filter(({ forms }) => forms.some(({ layer }) => layer === LAYERS.geography));
  return pairs.filter((pair) => {
    const next = geography[firstFrom(geography, pair.start)];
    const previous = geography[firstFrom(geography, pair.start) - 1];
    return !(next && next.start < pair.end) && !(previous && previous.end > pair.start);
  });
}

/** Empty where the article names none of the partners in full, or several. */
function resolvePair(linker: Linker, candidate: Candidate, evidence: Evidence): Found[] {
  const pair = candidate.forms.find((form): form is PairForm => form.type === "pair");
  if (!pair) return [];
  const named = pair.partners.filter((partner) => evidence.named.has(partner));
  const partner = named[0];
  if (named.length !== 1 || partner === undefined || linker.home < 0) return [];
  const middle = pair.homeFirst ? candidate.start + 1 : candidate.end - 1;
  const [first, second] = pair.homeFirst ? [linker.home, partner] : [partner, linker.home];
  return [
    { start: candidate.start, end: middle, entity: first, basis: "abbreviation", rule: "pair" },
    { start: middle, end: candidate.end, entity: second, basis: "abbreviation", rule: "pair" },
  ];
}

/**
 * What a short form stands for, and whether a person has to look at it: in an article that names its country, where the
 * words behind it are those of its other sense (中非合作); in any other, where they are not.
 */
function resolveShortForm(candidate: Candidate, form: EntityForm, { named }: Evidence): Found[] | "unlinked" {
  const { start, end, refused = false, decided = false } = candidate;
  if (decided) return [{ start, end, entity: form.entity, basis: form.basis, rule: "by-neighbours" }];
  const isNamed = named.has(form.entity);
  if (isNamed === refused) return "unlinked";
  return isNamed ? [{ start, end, entity: form.entity, basis: form.basis, rule: "beside-full-name" }] : [];
}

function resolveOne(candidate: Candidate, evidence: Evidence): Found[] {
  const { start, end } = candidate;
  const clear = clearForm(candidate);
  if (clear) return [{ start, end, entity: clear.entity, basis: clear.basis, rule: clear.basis }];
  const form = decide(entityForms(candidate), evidence);
  return form ? [{ start, end, entity: form.entity, basis: form.basis, rule: "in-context" }] : [];
}

/** "Sino-" counts where the name of a country or group stands right behind it. */
function resolvePrefixes(linker: Linker, candidates: Candidate[], found: Found[]): Found[] {
  const starts = new Set(
    found
      .filter(({ entity }) => ["country", "group"].includes(linker.entities[entity]?.kind ?? ""))
      .map((one) => one.start),
  );
  return candidates.flatMap((candidate) => {
    const prefix = candidate.forms.find((form) => form.type === "prefix");
    if (prefix?.type !== "prefix" || !starts.has(candidate.end)) return [];
    const end = candidate.end - 1;
    return [{ start: candidate.start, end, entity: prefix.entity, basis: "abbreviation" as const, rule: "prefix" }];
  });
}

/** What was found in a field, and the two-character pairs and short forms in it that nothing decides. */
export type Resolved = { found: Found[]; unlinkedPairs: Candidate[] };

/**
 * Decides what each candidate of an article stands for. Ambiguous names and two-character pairs are decided by what
 * the whole article names clearly, and left out where that does not decide.
 */
export function resolveCandidates(linker: Linker, fields: Candidate[][]): Resolved[] {
  const evidence = gatherEvidence(linker, fields);
  return fields.map((candidates) => {
    const names = candidates.filter((candidate) => !isPair(candidate));
    const unlinked: Candidate[] = [];
    const found = names.flatMap((candidate) => {
      const short = besideFullName(candidate);
      const resolved = short ? resolveShortForm(candidate, short, evidence) : resolveOne(candidate, evidence);
      if (resolved !== "unlinked") return resolved;
      unlinked.push(candidate);
      return [];
    });
    const pairs = clearOf(candidates.filter(isPair), names).map((pair) => ({
      pair,
      linked: resolvePair(linker, pair, evidence),
    }));
    return {
      found: [...found, ...pairs.flatMap(({ linked }) => linked), ...resolvePrefixes(linker, names, found)],
      unlinkedPairs: [...unlinked, ...pairs.flatMap(({ pair, linked }) => (linked.length === 0 ? [pair] : []))].sort(
        (a, b) => a.start - b.start,
      ),
    };
  });
}
