import type { Counted } from "./counted";
import type { FigureReader } from "./figure-reader";
import type { Range } from "./text-parts";

/** What is counted stands within so many characters of its number. */
const MOST = 14;
const BOUND = /[\s,，、。;；:：!?！？()（）“”"《》\d%]/;

type Place = { number: Range; clause: Range /** Where what says how the number is meant begins. */; from: number };

/**
 * What a number in Chinese counts: the noun that stands at once or behind a classifier (36个鲁班工坊), else the one before the
 * number (教师12名, 成员单位120家). 人 and 国 are counted themselves. Null where a number measures time or names something.
 */
export function countedInChinese(reader: FigureReader, text: string, place: Place): Counted | null {
  const { hanNouns, chinese } = reader;
  const { number, clause } = place;
  const direct = hanNouns.at(text, number.end);
  if (direct) return chainBehind(reader, text, number.end, clause.end);
  const notCounted = chinese.notCounted.at(text, number.end);
  const classifier = chinese.classifiers.at(text, number.end);
  if (notCounted && notCounted.word.length >= (classifier?.word.length ?? 0)) return null;
  if (!classifier) return null;
  const behind = number.end + classifier.word.length;
  if (chinese.notCounted.at(text, number.end + 1)?.word === "月") return null;
  if (classifier.word === "国") {
    // 两国 are both of those that were named.
    if (text.slice(number.start, number.end) === "两") return null;
    return { thing: reader.thingOf.get("countries") ?? null, start: number.end, end: behind };
  }
  if (classifier.word.endsWith("人次")) {
    return { thing: reader.thingOf.get("person-times") ?? null, start: number.end, end: behind };
  }
  const before = countedBefore(reader, text, place);
  if (classifier.word.endsWith("人")) {
    if (before) return { ...before, until: behind };
    return { thing: reader.thingOf.get("people") ?? null, start: number.end, end: behind };
  }
  const ahead = chainBehind(reader, text, behind, clause.end);
  if (ahead?.thing) return { ...ahead, start: behind };
  if (before?.thing) return { ...before, until: behind };
  return ahead ?? (before && { ...before, until: behind });
}

/** The noun phrase from `from` on: up to its first noun, and on while nouns follow one another (专业教学标准). */
export function chainBehind(reader: FigureReader, text: string, from: number, limit: number): Counted | null {
  const { hanNouns, chinese } = reader;
  const most = Math.min(limit, from + MOST);
  let at = from;
  while (at < most) {
    const noun = hanNouns.at(text, at);
    if (noun && at + noun.word.length <= limit) {
      let [thing, end] = [noun.value, at + noun.word.length];
      for (let next = end; ; ) {
        const modifier = chinese.modifiers.at(text, next);
        const further = hanNouns.at(text, next) ?? (modifier && hanNouns.at(text, next + modifier.word.length));
        if (!further) break;
        const start = hanNouns.at(text, next) ? next : next + (modifier?.word.length ?? 0);
        [thing, end] = [further.value, start + further.word.length];
        next = end;
      }
      const joined = joinedBehind(reader, text, end);
      return joined === null ? { thing, start: from, end } : { thing: null, start: from, end: joined };
    }
    if (BOUND.test(text.charAt(at)) || chinese.stops.at(text, at)) break;
    at += 1;
  }
  return at - from < 2 ? null : { thing: null, start: from, end: at };
}

/** The end of a second noun that 和 joins to the first: both are counted together. */
function joinedBehind({ hanNouns }: FigureReader, text: string, end: number): number | null {
  if (!/[和与及]/.test(text.charAt(end))) return null;
  const other = hanNouns.at(text, end + 1);
  return other === null ? null : end + 1 + other.word.length;
}

function countedBefore(reader: FigureReader, text: string, { clause, from }: Place): Counted | null {
  const { hanNouns, chinese } = reader;
  let [end, isAboutNumber] = [from, false];
  for (let link = chinese.links.before(text, end); link && end - link.word.length >= clause.start; ) {
    // 在校生总数 is counted by 总数; 学员 and 代表 may end in the same sign as a link and are nouns first.
    if (hanNouns.before(text, end)) break;
    isAboutNumber ||= link.word.endsWith("人数");
    end -= link.word.length;
    link = chinese.links.before(text, end);
  }
  if (end === clause.start && isAboutNumber) {
    const noun = hanNouns.before(text, end - 1);
    return noun && { thing: noun.value, start: end - 1 - noun.word.length, end: end - 1 };
  }
  if (end <= clause.start || chinese.changes.before(text, end)) return null;
  const measure = chinese.measures.before(text, end);
  const noun = measure ? null : hanNouns.before(text, end);
  const start = phraseStart(reader, text, clause.start, end);
  if (!noun) return measure ? { thing: null, start, end } : end - start < 2 ? null : { thing: null, start, end };
  const nounStart = end - noun.word.length;
  const isJoined = /[和与及、]/.test(text.charAt(nounStart - 1));
  const first = isJoined ? hanNouns.before(text, nounStart - 1) : null;
  if (first) return { thing: null, start: nounStart - 1 - first.word.length, end };
  return { thing: noun.value, start: nounStart, end };
}

/** Where the phrase that ends at `end` begins: behind a sign or a word that ends a phrase. */
function phraseStart({ chinese }: FigureReader, text: string, limit: number, end: number): number {
  for (let at = end; at > limit && at > end - MOST; at -= 1) {
    if (BOUND.test(text.charAt(at - 1)) || chinese.stops.before(text, at)) return at;
  }
  return Math.max(limit, end - MOST);
}
