import type { FieldText } from "./field-text";
import { type Found, firstFrom, within } from "./found";
import type { Linker, WorkshopIndex } from "./linker";
import { walkPhrases } from "./phrase-walk";
import type { Tie } from "./workshop-ties";

/** Farther from the workshop than this, in folded units, nothing is said of it. */
const REACH = 160;
/** So much of the field around the workshop is read for them. */
const WINDOW = 4 * REACH;
const LAST_ARTICLE = /(?<![a-z])the ?$/u;
const BETWEEN = /^(?:,? and (?:the )?|, (?:the )?| & |、|和|与|及|以及|携手|联合)$/u;

const isOneOf = (phrases: readonly string[], words: string) => phrases.includes(words.trim());

/**
 * The organizations and places that the clause of a tie says the workshop is at or was built by: "is located at Ain
 * Shams University", 由天津职业大学承建, 设在阿斯塔纳的. An organization that is only named with it (与…签约) is none of them.
 * `found` is in order of start.
 */
export function namedInClause(
  linker: Linker,
  index: WorkshopIndex,
  field: FieldText,
  found: readonly Found[],
  tie: Tie,
): number[] {
  const slice = (start: number, end: number) => field.string().slice(start, end);
  const named = within(found, tie.start - WINDOW, tie.end + WINDOW).filter(({ entity }) => {
    const kind = linker.entities[entity]?.kind;
    return kind === "organization" || kind === "place";
  });

  const isInner = (one: Found) =>
    named.some(
      (outer) =>
        outer !== one &&
        outer.start <= one.start &&
        one.end <= outer.end &&
        outer.end - outer.start > one.end - one.start,
    );

  /** "… was built by A and B in C": each with the word that ties it to what is before. */
  function behind(): number[] {
    const listed: number[] = [];
    let at = tie.end;
    for (const one of named.slice(firstFrom(named, tie.end))) {
      // Tianjin in the name of an organization that is listed.
      if (one.start < at) continue;
      if (one.start - at > REACH) break;
      const words = slice(at, one.start);
      const last = walkPhrases(index.clause, words.replace(LAST_ARTICLE, ""));
      if (!(last !== null && index.lastBeforeHost.has(last)) && !(listed.length > 0 && BETWEEN.test(words))) break;
      listed.push(one.entity);
      at = one.end;
    }
    return listed;
  }

  /** "In A, Kenya's …", A的…, 由A与B承建的…. */
  function before(): number[] {
    const listed: number[] = [];
    let at = tie.start;
    for (const one of named.slice(0, firstFrom(named, tie.start)).reverse()) {
      if (one.end > at || isInner(one)) continue;
      if (at - one.end > REACH) break;
      const words = slice(one.end, at);
      const isTied =
        listed.length > 0
          ? BETWEEN.test(words)
          : isOneOf(index.behindHost, words) || (/^, (?:the )?$/.test(words) && opensClause(one.start));
      if (!isTied) break;
      listed.push(one.entity);
      at = one.start;
    }
    return listed;
  }

  function opensClause(start: number): boolean {
    const words = slice(Math.max(0, start - 12), start).replace(LAST_ARTICLE, "");
    return /(?:^|[.;:\n] )(?:in|at) $/u.test(words);
  }

  return [...behind(), ...before()];
}
