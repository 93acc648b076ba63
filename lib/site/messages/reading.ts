import type { Language } from "@/lib/archive/language";
import { readingEn } from "./reading-en";
import { readingZh } from "./reading-zh";

/** What pages say of reading an article: its outline, what stands around it, its tools, colours and keys. */
export type Reading = {
  /** Names the list of an article's groups. */
  outline: string;
  /** Above the pages with an address like the one that names nothing. */
  near: string;
  related: {
    title: string;
    /** `names` are the rarest of what both name. */
    alsoNames: (names: readonly string[], more: number) => string;
    /** Long passages of both are in the same words. */
    isAlike: string;
  };
  places: { title: string; inTopic: string; earlier: string; later: string };
  tools: {
    title: string;
    copy: string;
    /** As `copy`, of one sentence. */
    copySentence: string;
    copied: string;
    share: string;
    print: string;
    permalink: string;
    /** Before the day on which a page was printed. */
    accessed: string;
  };
  scheme: { toDark: string; toLight: string };
  keys: {
    title: string;
    /** Opens the list of keys. */
    open: string;
    close: string;
    /** The switch that turns all keys off. */
    work: string;
    list: Record<ShortcutKey, string>;
  };
};

/** The keys that do something on a page, in the order in which they are told. */
export const SHORTCUT_KEYS = ["s", "j", "k", "n", "p", "c", "d", "?"] as const;
export type ShortcutKey = (typeof SHORTCUT_KEYS)[number];

const READING: Record<Language, Reading> = { en: readingEn, zh: readingZh };

export function readingIn(language: Language): Reading {
  return READING[language];
}
