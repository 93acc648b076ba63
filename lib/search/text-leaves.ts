import type { TextLeaf } from "./query-tree";
import { formsOf } from "./stem";
import { type Unit, unitsOf } from "./units";

/** What may tie two words into one: industry-education, 3/4, AT&T, 马克·吐温. */
const TIE = /^[-‐‑–—/\\_.&+·•'’@#%]?$/u;
/** A word of so many letters beside Han characters is a word of its own; 5G网络 and 第3届 are one. */
const OWN_WORD = /^\p{L}{3,}/u;
/** A shorter beginning is the beginning of too many words. */
const SHORTEST_PREFIX = 2;

const OPERATORS = new Set(["OR", "AND", "NOT"]);

/** The leaves of a text without spaces: what is tied together is one, in order; other signs part. */
export function textLeaves(text: string, title: boolean): TextLeaf[] {
  const starred = /[*＊]+$/u.test(text);
  const runs = tiedRuns(text, unitsOf(text));
  return runs.map((run, index) => {
    const written = text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
    const word = OPERATORS.has(written) ? written.toLowerCase() : written;
    const isPrefix = starred && index === runs.length - 1 && run.length === 1 && isPrefixable(run[0]);
    return { kind: isPrefix ? "prefix" : "word", text: word, title };
  });
}

function isPrefixable(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && !unit.han && unit.exact.length >= SHORTEST_PREFIX && formsOf(unit.exact).exact === unit.exact
  );
}

function tiedRuns(text: string, units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && areTied(text, before, unit)) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function areTied(text: string, before: Unit, unit: Unit): boolean {
  if (!TIE.test(text.slice(before.end, unit.start))) return false;
  if (before.han === unit.han) return true;
  const word = before.han ? unit : before;
  return !OWN_WORD.test(text.slice(word.start, word.end));
}
