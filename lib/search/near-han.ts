import { pinyinOf } from "./pinyin-of";

/** A run of characters that may have been meant; `sounds`: it is pronounced as what was typed. */
export type NearHan = { text: string; sounds: boolean };

/** What is typed in one word, as far as it is looked for. */
const TYPED = /^\p{Script=Han}{2,16}$/u;
/** In a shorter word every other one of a language is one character away. */
const SHORTEST_SHAPE = 3;

/** Whether another spelling of it can be looked for. */
export function isHanWord(folded: string): boolean {
  return TYPED.test(folded);
}

/** Those of the names that one slip makes of what was typed, what sounds so first: a character for another, left out or added. */
export function nearNames(typed: string, names: readonly string[]): NearHan[] {
  const sound = pinyinOf(typed);
  const near = names.flatMap((text): NearHan[] => {
    if (text === typed) return [];
    const sounds = text.length === typed.length && pinyinOf(text) === sound;
    return sounds || (Math.min(text.length, typed.length) >= SHORTEST_SHAPE && isOneSlip(typed, text))
      ? [{ text, sounds }]
      : [];
  });
  return soundsFirst(near);
}

/**
 * What one slip makes of what was typed so that every two characters of it stand together somewhere in the archive
 * (`pairs`). A word of two characters must sound as it did.
 */
export function nearRuns(typed: string, pairs: ReadonlySet<string>): NearHan[] {
  const chars = [...new Set([...pairs].flatMap((pair) => [...pair]))];
  const sound = pinyinOf(typed);
  const found = new Set<string>();
  const add = (text: string) => {
    if (text !== typed && text.length >= 2 && pairsOf(text).every((pair) => pairs.has(pair))) found.add(text);
  };
  for (let at = 0; at < typed.length; at += 1) {
    const [before, after] = [typed.slice(0, at), typed.slice(at + 1)];
    if (typed.length >= SHORTEST_SHAPE) add(before + after);
    for (const char of chars) {
      // Both neighbours at once are looked up before anything is built: there are thousands of characters.
      if (at > 0 && !pairs.has(typed.charAt(at - 1) + char)) continue;
      if (after === "" || pairs.has(char + after.charAt(0))) add(before + char + after);
      if (at > 0 && pairs.has(char + typed.charAt(at))) add(before + char + typed.slice(at));
    }
  }
  const near = [...found].map((text) => ({ text, sounds: text.length === typed.length && pinyinOf(text) === sound }));
  return soundsFirst(near.filter(({ sounds }) => sounds || typed.length >= SHORTEST_SHAPE));
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
  return long.slice(same + 1) === rest;
}

function soundsFirst(near: readonly NearHan[]): NearHan[] {
  return [...near.filter(({ sounds }) => sounds), ...near.filter(({ sounds }) => !sounds)];
}
