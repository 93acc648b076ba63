import type { Unit } from "./units";

const DECIMAL = /^\d+(?:\.\d+)?$/;

/** How many places a word after a number moves its point. */
const PLACES: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  thousand: 3,
  million: 6,
  billion: 9,
};

/** More than one may follow: 3百万. */
const MOST_MULTIPLIERS = 2;

/**
 * What the number at `index` comes to with the words that multiply it, as digits, and how many units that takes:
 * 1.5万 is 15000, 15 thousand too. Null where no such word follows.
 */
export function multipliedNumber(units: readonly Unit[], index: number): { digits: string; units: number } | null {
  const first = units[index];
  const start = first?.exact.charCodeAt(0) ?? 0;
  if (!first || start < 0x30 || start > 0x39 || !DECIMAL.test(first.exact)) return null;
  let places = 0;
  let count = 1;
  while (count <= MOST_MULTIPLIERS) {
    const before = units[index + count - 1];
    const next = units[index + count];
    const moved = next && PLACES[next.exact];
    if (!moved || !before || next.start - before.end > (next.han ? 0 : 1)) break;
    places += moved;
    count += 1;
  }
  return count === 1 ? null : { digits: movePoint(first.exact, places), units: count };
}

function movePoint(number: string, places: number): string {
  const [whole = "", part = ""] = number.split(".");
  const moved = (part + "0".repeat(places)).slice(0, Math.max(places, part.length));
  const digits = (whole + moved.slice(0, places)).replace(/^0+(?=\d)/, "");
  const rest = moved.slice(places).replace(/0+$/, "");
  return rest === "" ? digits : `${digits}.${rest}`;
}
