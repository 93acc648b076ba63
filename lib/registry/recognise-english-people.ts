import { WORD_CLASS } from "./english-words";
import type { WordReader } from "./english-gap";
import type { LinkedRanges } from "./linked-ranges";
import type { RecognisedName } from "./recognised-name";

const { outside, common, scope, role, possessive, shouted } = WORD_CLASS;
const NO_NAME = outside | common | scope | role | shouted;
/** Words without a capital inside a name: "Mohammed bin Salman", "Maria da Silva". */
const PARTICLES = new Set(
  "al bin bint ben ibn da das de del della den der di do dos du el la le san van von y".split(" "),
);
const TO_OFFICE = new Set(["of", "for", "to", "at"]);
const MOST_NAMES = 4;
/** How far behind a name its role may stand, in words: "the former executive vice president". */
const REACH = 6;

export type RoleWords = { roles: Set<string>; beforeRole: Set<string>; behindRole: Set<string> };

/**
 * Reads people by their role: "President Xi Jinping", "Minister of Education Abdulla Karim Said", "Wang Min, vice
 * president of …". A name has two to four words, none of them a common noun or part of another name.
 */
export function makePersonReader(words: WordReader, linked: LinkedRanges, isHead: Set<number>, rules: RoleWords) {
  const { has, isCapital, gap, word, start, end } = words;

  /** The last word of the run of capitals that begins at `from`. */
  function runEnd(from: number): number {
    let at = from;
    while (true) {
      const next = at + 1;
      if (isCapital(next) && (gap(next) === "space" || (gap(next) === "dot" && end(at) - start(at) === 1))) at = next;
      else if (isParticle(next) && gap(next) === "space" && gap(next + 1) === "space" && isCapital(next + 1))
        at = next + 1;
      else return at;
      if (has(at, possessive)) return at;
    }
  }
  const isParticle = (at: number) => PARTICLES.has(word(at)) && !isCapital(at);

  const isNamePart = (at: number) => (isCapital(at) && !has(at, NO_NAME) && !isHead.has(at)) || isParticle(at);
  const isRole = (at: number) => (isCapital(at) ? has(at, role) : rules.roles.has(word(at)));

  /** The first word of the name at the end of the run. */
  function nameStart(first: number, last: number): number {
    let at = last + 1;
    while (at > first && isNamePart(at - 1)) at -= 1;
    while (at <= last && isParticle(at)) at += 1;
    // A country or place in the run is where somebody is sent to: "Ambassador to Kenya Zhou Pingjian".
    const to = linked.geographyFrom.get(start(at));
    if (to && to.end < end(last)) while (at <= last && start(at) < to.end) at += 1;
    return at;
  }

  function followsRole(first: number, name: number): boolean {
    let before = name - 1;
    if (gap(name) !== "space") return false;
    while (before >= first && rules.behindRole.has(word(before)) && isCapital(before)) before -= 1;
    if (has(before, role) && isCapital(before) && (before === name - 1 || gap(before + 1) === "space")) return true;
    // "Minister of Education and Science X", "President of Tianjin … College X": back over the office to its "of".
    for (let at = name - 1; at >= 0 && name - at <= 14; at -= 1) {
      if (TO_OFFICE.has(word(at)) && has(at - 1, role) && gap(at) === "space") return name - at > 1;
      const joins = word(at) === "and" || word(at) === "the" || word(at) === "of";
      if ((!isCapital(at) && !joins) || gap(at) === "dot" || gap(at) === "other" || has(at, possessive)) return false;
    }
    return false;
  }

  /** "…, former vice president of" behind the name. */
  function roleFollows(last: number): boolean {
    if (gap(last + 1) !== "comma") return false;
    for (let at = last + 1; at <= last + REACH && at < words.count; at += 1) {
      if (at > last + 1 && gap(at) !== "space" && gap(at) !== "and") return false;
      if (isRole(at)) return true;
      const office = rules.beforeRole.has(word(at)) || linked.geographyFrom.has(start(at)) || has(at, common);
      if (!office) return false;
    }
    return false;
  }

  return function* peopleOf(): Generator<RecognisedName> {
    for (let first = 0; first < words.count; first += 1) {
      if (!isCapital(first)) continue;
      const last = runEnd(first);
      if (last > first) {
        const found = read(first, last);
        if (found) yield found;
      }
      first = last;
    }
  };

  function read(first: number, last: number): RecognisedName | null {
    const owned = has(last, possessive);
    const name = nameStart(first, last);
    const count = last - name + 1;
    if (count < 2 || count > MOST_NAMES) return null;
    const to = end(last) - (owned ? 2 : 0);
    const behind = () => !owned && (name === first || has(name - 1, outside)) && roleFollows(last);
    if (!followsRole(first, name) && !behind()) return null;
    if (linked.touches(start(name), to)) return null;
    return { start: start(name), end: to, kind: "person", name: null, country: null };
  }
}
