import { WORD_CLASS } from "./english-dictionary";
import type { EnglishWords } from "./english-words";
import type { LinkedRanges } from "./linked-ranges";
import type { RecognisedName } from "./recognised-name";

const { outside, common, scope, role, possessive, shouted, head } = WORD_CLASS;
const NO_NAME = outside | common | scope | role | shouted | head;
/** Words without a capital inside a name: "Mohammed bin Salman", "Maria da Silva". */
const PARTICLES = new Set(
  "al bin bint ben ibn da das de del della den der di do dos du el la le san van von y".split(" "),
);
const TO_OFFICE = new Set(["of", "for", "to", "at"]);
const IN_OFFICE = new Set(["and", "the", "of", "for"]);
const MOST_NAMES = 4;
/** How far behind a name its role may stand, and before it the "of" of its office, in words. */
const ROLE_REACH = 6;
const OFFICE_REACH = 14;

export type RoleWords = {
  roles: Set<string>;
  beforeRole: Set<string>;
  behindRole: Set<string>;
};

/**
 * Reads people by their role: "President Xi Jinping", "Minister of Education Abdulla Karim Said", "Wang Min, vice
 * president of …". A name has two to four words, none of them a common noun or part of another name.
 */
export class EnglishPeopleReader {
  readonly words: EnglishWords;
  readonly linked: LinkedRanges;
  readonly rules: RoleWords;

  constructor(words: EnglishWords, linked: LinkedRanges, rules: RoleWords) {
    this.words = words;
    this.linked = linked;
    this.rules = rules;
  }

  people(): RecognisedName[] {
    const found: RecognisedName[] = [];
    for (let first = 0; first < this.words.count; first += 1) {
      if (!this.words.isCapital(first)) continue;
      const last = this.#runEnd(first);
      const person = last > first ? this.#read(first, last) : null;
      if (person) found.push(person);
      first = last;
    }
    return found;
  }

  /** The last word of the run of capitals that begins at `from`. */
  #runEnd(from: number): number {
    const { words } = this;
    let at = from;
    while (!words.has(at, possessive)) {
      const next = at + 1;
      const gap = words.gap(next);
      const isInitial = gap === "dot" && words.end(at) - words.start(at) === 1;
      if (words.isCapital(next) && (gap === "space" || isInitial)) at = next;
      else if (
        gap === "space" &&
        words.isCapital(next + 1) &&
        words.gap(next + 1) === "space" &&
        this.#isParticle(next)
      )
        at = next + 1;
      else break;
    }
    return at;
  }

  #isParticle(at: number): boolean {
    return !this.words.isCapital(at) && PARTICLES.has(this.words.word(at));
  }

  #read(first: number, last: number): RecognisedName | null {
    const { words } = this;
    let name = last + 1;
    while (name > first && this.#isNamePart(name - 1)) name -= 1;
    while (name <= last && this.#isParticle(name)) name += 1;
    if (last - name < 1) return null;
    const isOwner = words.has(last, possessive);
    const isAlone = name === first || words.has(name - 1, outside);
    const hasRole = this.#isRoleBefore(first, name) || (isAlone && !isOwner && this.#isRoleBehind(last));
    if (!hasRole) return null;
    name = this.#withoutDestination(name, last);
    if (last - name < 1 || last - name >= MOST_NAMES) return null;
    const start = words.start(name);
    const end = words.end(last) - (isOwner ? 2 : 0);
    if (this.linked.around({ start, end }).length > 0) return null;
    return { start, end, kind: "person", name: null, country: null };
  }

  #isNamePart(at: number): boolean {
    return this.words.isCapital(at) ? !this.words.has(at, NO_NAME) : this.#isParticle(at);
  }

  /** Without a country that begins the run: "Ambassador to [Kenya] Zhou Pingjian". */
  #withoutDestination(name: number, last: number): number {
    const country = this.linked.geographyFrom(this.words.start(name));
    let at = name;
    if (country) while (at <= last && this.words.start(at) < country.end) at += 1;
    return at;
  }

  #isRoleBefore(first: number, name: number): boolean {
    const { words } = this;
    if (words.gap(name) !== "space") return false;
    // "President X", "Secretary General X"
    for (let at = name - 1; at >= first && words.isCapital(at) && words.gap(at + 1) === "space"; at -= 1) {
      if (words.has(at, role)) return true;
      if (!this.rules.behindRole.has(words.word(at))) break;
    }
    // "Minister of Education and Science X", "President of Tianjin … College X": back over the office to its "of".
    if (words.roles === 0) return false;
    for (let at = name - 1; at >= 0 && name - at <= OFFICE_REACH; at -= 1) {
      const isCapital = words.isCapital(at);
      const word = isCapital ? "" : words.word(at);
      if (TO_OFFICE.has(word) && words.has(at - 1, role) && words.gap(at) === "space") return true;
      const gap = words.gap(at);
      if ((!isCapital && !IN_OFFICE.has(word)) || gap === "dot" || gap === "other" || words.has(at, possessive))
        return false;
    }
    return false;
  }

  /** "…, former vice president of" behind the name. */
  #isRoleBehind(last: number): boolean {
    const { words, rules } = this;
    if (words.gap(last + 1) !== "comma") return false;
    for (let at = last + 1; at <= last + ROLE_REACH && at < words.count; at += 1) {
      if (at > last + 1 && words.gap(at) !== "space" && words.gap(at) !== "and") return false;
      const word = words.word(at);
      if (words.isCapital(at) ? words.has(at, role) : rules.roles.has(word)) return true;
      const isOffice = words.has(at, common) || rules.beforeRole.has(word);
      if (!isOffice && this.linked.geographyFrom(words.start(at)) === null) return false;
    }
    return false;
  }
}
