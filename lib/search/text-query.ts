import { type Unit, unitsOf } from "./units";

/** A run of terms that must stand one after the other. `han[i]` says whether `terms[i]` is a single Han character. */
export type Phrase = { terms: readonly string[]; han: readonly boolean[] };

/** What the search text asks for: an article matches when every phrase stands in it. */
export type TextQuery = { phrases: Phrase[] };

/** A longer search text is cut here, and the page says so. */
export const LONGEST_TEXT = 1000;
/** More phrases than a person types; the rest is not searched for. */
const MOST_PHRASES = 64;

const QUOTED = /["“”＂]([^"“”＂]*)(?:["“”＂]|$)/g;

/**
 * Reads the search text: `"…"` is one phrase over both scripts, an unbroken run of Han characters is one
 * phrase (a substring of the text), any other word stands alone.
 */
export function parseTextQuery(text: string): TextQuery {
  const phrases: Phrase[] = [];
  let at = 0;
  for (const quoted of text.matchAll(QUOTED)) {
    phrases.push(...loosePhrases(text.slice(at, quoted.index)));
    const units = unitsOf(quoted[1] ?? "");
    if (units.length > 0) phrases.push(toPhrase(units));
    at = quoted.index + quoted[0].length;
  }
  phrases.push(...loosePhrases(text.slice(at)));
  return { phrases: distinct(phrases).slice(0, MOST_PHRASES) };
}

/** The name of something as one phrase, or null where it holds nothing that can be compared. */
export function namePhrase(name: string): Phrase | null {
  const units = unitsOf(name);
  return units.length === 0 ? null : toPhrase(units);
}

function loosePhrases(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let run: Unit[] = [];
  for (const unit of unitsOf(text)) {
    const continues = unit.han && run.at(-1)?.end === unit.start;
    if (run.length > 0 && !continues) {
      phrases.push(toPhrase(run));
      run = [];
    }
    run.push(unit);
    if (!unit.han) {
      phrases.push(toPhrase(run));
      run = [];
    }
  }
  if (run.length > 0) phrases.push(toPhrase(run));
  return phrases;
}

function toPhrase(units: readonly Unit[]): Phrase {
  return { terms: units.map((unit) => unit.term), han: units.map((unit) => unit.han) };
}

function distinct(phrases: Phrase[]): Phrase[] {
  const seen = new Map(phrases.map((phrase) => [phrase.terms.join(" "), phrase]));
  return [...seen.values()];
}
