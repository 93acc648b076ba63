import type { RegistryPatterns } from "./patterns-schema";
import { alternatives } from "./phrase-walk";
import type { RecognisedName } from "./recognised-name";

export type ChinesePeople = {
  native: RegExp;
  foreign: RegExp;
  undotted: RegExp;
};

/** What ends a name: a mark, the end of the text, or a word that follows names. */
const endOf = (words: string[]) => `(?=$|[^\\p{Script=Han}·]|${alternatives(words)})`;
/** Of a given name's characters, those that are mostly words by themselves. */
const NO_GIVEN = "在与和及等对将就同从于率称作也还致给的是以已到并则为向说";

/**
 * A name behind a title: one that begins with a surname and has two or three characters (the shorter where both could
 * end there), or one written by its sound: with a dot between its parts (约瑟夫·穆图亚), or of four characters and more
 * (努尔兰诺娃), since fewer are words as often.
 */
export function compileChinesePeople({ chinese }: RegistryPatterns): ChinesePeople {
  const end = endOf(chinese.behindPerson);
  const surname = `(?:${alternatives(chinese.compoundSurnames)}|[${chinese.surnames}])`;
  const given = `[\\p{Script=Han}--[${NO_GIVEN}]]`;
  return {
    native: new RegExp(`(?!${alternatives(chinese.notPeople)})${surname}(?:${given}${end}|${given}{2}${end})`, "yv"),
    foreign: new RegExp(`[${chinese.transliteration}]{1,7}(?:·[${chinese.transliteration}]{1,7}?){1,3}${end}`, "yv"),
    undotted: new RegExp(`(?!${alternatives(chinese.notPeople)})[${chinese.transliteration}]{4,8}?${end}`, "yv"),
  };
}

/** The person whose name begins at `start`, right behind a title, or null. */
export function personAt(text: string, start: number, people: ChinesePeople): RecognisedName | null {
  for (const pattern of [people.foreign, people.native, people.undotted]) {
    pattern.lastIndex = start;
    const name = pattern.exec(text);
    if (name) return { start, end: start + name[0].length, kind: "person", name: null, country: null };
  }
  return null;
}
