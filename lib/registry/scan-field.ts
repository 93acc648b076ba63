import { CHARACTER_KIND, WORD } from "./character-kind";
import { type FieldText, isCapitalAt } from "./field-text";
import { foldedSlice } from "./fold-text";
import { type CompiledRule, type EntityForm, type Form, LAYER_COUNT, type Linker } from "./linker";
import { ABSENT, stepTrie } from "./name-trie";

/** A written form found in a field: folded range, and the forms of one layer that it may stand for. */
export type Candidate = {
  start: number;
  end: number;
  forms: Exclude<Form, { type: "set-aside" }>[];
  /** Of a form that stands only beside its full name: the rules say that it stands for something else here. */
  refused?: true;
  /** Of such a form: what stands right beside it leaves no other sense, so that it needs no full name. */
  decided?: true;
};

const SMALL_S = 0x73;

const isWord = (code: number | undefined) => code !== undefined && CHARACTER_KIND[code] === WORD;

function hasCasing(field: FieldText, start: number, end: number, form: EntityForm): boolean {
  if (form.asWritten !== null) {
    const { origin } = field.folded;
    return field.text.slice(origin[start], (origin[end - 1] ?? 0) + 1) === form.asWritten;
  }
  return form.capitals.every((position) => isCapitalAt(field, start + position));
}

function passes(rules: CompiledRule[], field: FieldText, start: number, end: number): boolean {
  return rules.every((rule) => {
    if (rule.require.length > 0 && !rule.require.some((test) => test(field, start, end))) return false;
    if (!rule.refuse.some((test) => test(field, start, end))) return true;
    if (rule.unless.some((test) => test(field, start, end))) return true;
    if (rule.introduces) field.article.meetPerson(foldedSlice(field.folded, start, end));
    return false;
  });
}

function stands(form: Form, field: FieldText, start: number, end: number): boolean {
  if (form.type === "set-aside" || form.type === "prefix") return true;
  if (form.type === "entity" && !hasCasing(field, start, end, form)) return false;
  return isBesideFullName(form) || passes(form.rules, field, start, end);
}

/** What its rules refuse is a candidate all the same: beside the full name a person has to look at it. */
const isBesideFullName = (form: Form): form is EntityForm => form.type === "entity" && form.besideFullName;

/** Where a form that was read up to `end` ends as a whole word, or -1. */
function wholeWordEnd(field: FieldText, end: number, form: Form): number {
  const { codes, length } = field.folded;
  if (!isWord(codes[end - 1]) || end >= length || !isWord(codes[end])) return end;
  const mayBePlural = (form.type === "set-aside" || form.type === "entity") && form.plural;
  if (mayBePlural && codes[end] === SMALL_S && (end + 1 >= length || !isWord(codes[end + 1]))) return end + 1;
  return -1;
}

/** A field while it is scanned. `taken`: by layer, up to where forms were found. */
type Scan = { field: FieldText; taken: Int32Array; candidates: Candidate[] };

/**
 * Reads a field once from left to right: in every layer the longest form that stands here wins, and the next one is
 * looked for behind it.
 */
export function scanField(linker: Linker, field: FieldText): Candidate[] {
  const { trie } = linker;
  const { codes, length } = field.folded;
  // Constants of this function: the loop below looks them up for every character of the archive.
  const kinds = CHARACTER_KIND;
  const { values, roots } = trie;
  const scan: Scan = { field, taken: new Int32Array(LAYER_COUNT), candidates: [] };
  const ends: number[] = [];
  const nodes: number[] = [];
  let wordBefore = false;
  for (let start = 0; start < length; start += 1) {
    const code = codes[start] ?? 0;
    const word = kinds[code] === WORD;
    const insideWord = word && wordBefore;
    wordBefore = word;
    if (insideWord) continue;
    let found = 0;
    let node = roots[code] ?? ABSENT;
    for (let end = start + 1; node >= 0; end += 1) {
      if (values[node] !== undefined) {
        ends[found] = end;
        nodes[found] = node;
        found += 1;
      }
      if (end >= length) break;
      node = stepTrie(trie, node, codes[end] ?? 0);
    }
    for (found -= 1; found >= 0; found -= 1) takeForms(scan, start, ends[found] ?? 0, values[nodes[found] ?? 0] ?? []);
  }
  return scan.candidates;
}

function takeForms({ field, taken, candidates }: Scan, start: number, readTo: number, forms: Form[]): void {
  const byLayer = new Map<number, Candidate>();
  for (const form of forms) {
    if (start < (taken[form.layer] ?? 0)) continue;
    const end = wholeWordEnd(field, readTo, form);
    if (end < 0 || !stands(form, field, start, end)) continue;
    const candidate = byLayer.get(form.layer) ?? { start, end, forms: [] };
    byLayer.set(form.layer, candidate);
    if (form.type !== "set-aside") candidate.forms.push(form);
    if (!isBesideFullName(form)) continue;
    if (form.rules.some(({ decide }) => decide.some((test) => test(field, start, end)))) candidate.decided = true;
    else if (!passes(form.rules, field, start, end)) candidate.refused = true;
  }
  for (const [layer, candidate] of byLayer) {
    taken[layer] = candidate.end;
    if (candidate.forms.length > 0) candidates.push(candidate);
  }
}
