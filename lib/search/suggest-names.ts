import type { Names } from "@/lib/archive/article";
import { foldName } from "./fold";
import { pinyinOf } from "./pinyin-of";

/** Something with a page of its own, and how many articles name it. */
export type Suggestible = { kind: string; slug: string; names: Names; count: number };

/** The same with every way in which it may be typed. */
export type SuggestionEntry = Suggestible & { keys: readonly string[] };

/** Makes an entry ready to be found by its names in either script, or by the pinyin of the Chinese ones. */
export function toSuggestionEntry(suggestible: Suggestible, names: readonly string[]): SuggestionEntry {
  const folded = names.map(foldName).filter((name) => name !== "");
  const typed = folded.filter((name) => /\p{Script=Han}/u.test(name)).map(pinyinOf);
  return { ...suggestible, keys: [...new Set([...folded, ...typed])] };
}

/**
 * The entries that what was typed begins: those whose whole name it begins first, then those of which it begins a word,
 * then those of which it begins several in any order; within these by how often they are named, then the shortest.
 */
export function suggestNames(entries: readonly SuggestionEntry[], typed: string, most: number): Suggestible[] {
  const wanted = foldName(typed);
  if (wanted === "") return [];
  const found = entries.flatMap(({ keys, ...entry }) => {
    const places = keys.map((key) => ({ place: placeOf(key, wanted), length: key.length }));
    const [best] = places.sort((a, b) => a.place - b.place || a.length - b.length);
    return best && best.place < NOWHERE ? [{ entry, ...best }] : [];
  });
  found.sort((a, b) => a.place - b.place || b.entry.count - a.entry.count || a.length - b.length);
  return found.slice(0, most).map(({ entry }) => entry);
}

const NOWHERE = 3;

/** 0 where the name begins so, 1 where one of its words does (or, in Chinese, where it holds it), 2 where several words do. */
function placeOf(key: string, wanted: string): number {
  if (key.startsWith(wanted) || key.startsWith(wanted.replaceAll(" ", ""))) return 0;
  const inner = /\p{Script=Han}/u.test(wanted) ? key.includes(wanted) : key.includes(` ${wanted}`);
  return inner ? 1 : beginWords(key, wanted.split(" ")) ? 2 : NOWHERE;
}

/** Whether each of the beginnings is that of another word of the name: "luban nic" of "Nicaragua Luban Workshop". */
function beginWords(key: string, beginnings: readonly string[]): boolean {
  if (beginnings.length < 2) return false;
  const words = key.split(" ");
  // The longest first: a short one would take the only word that a longer one begins.
  const longestFirst = [...beginnings].sort((one, other) => other.length - one.length);
  return longestFirst.every((beginning) => {
    const at = words.findIndex((word) => word.startsWith(beginning));
    if (at >= 0) words.splice(at, 1);
    return at >= 0;
  });
}
