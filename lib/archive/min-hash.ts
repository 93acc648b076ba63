/** Of everything in this file. Bands of two versions are never the same, so a new one needs every article read again. */
export const MIN_HASH_VERSION = 1;
const BANDS = 12;
/** Smallest hashes that a band is made of: all of them must agree. */
const ROWS = 3;
const BINS = BANDS * ROWS;

/** A shingle is as many characters as weigh this much: twenty letters, or ten characters of a script that says more with each. */
const SHINGLE_WEIGHT = 20;
const FIRST_HEAVY = 0x2e80;
/** Any odd number will do; its powers give the place of a letter in the shingle. */
const BASE = 0x01000193;
const POWERS = Array.from({ length: SHINGLE_WEIGHT + 1 }, (_, power) => {
  let value = 1;
  for (let at = 0; at < power; at += 1) value = Math.imul(value, BASE);
  return value;
});
const NONE = 0xffffffff;

/**
 * The bands of a text's MinHash signature, 32-bit integers: two texts that have half of their shingles in common very
 * probably share a band, two that have a tenth in common hardly ever do. `letters` are the text's folded letters and
 * digits; none gives no bands. The same letters give the same bands on every machine.
 */
export function minHashBands(letters: Uint16Array): number[] {
  if (letters.length === 0) return [];
  const smallest = new Uint32Array(BINS).fill(NONE);
  // One permutation, cut into bins, in place of a hash function for each row: a text is read once.
  takeShingles(letters, smallest);
  fillEmptyBins(smallest);
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = mix(MIN_HASH_VERSION * 1_000 + band);
    for (let row = 0; row < ROWS; row += 1) hash = mix(Math.imul(hash, 31) + (smallest[band * ROWS + row] ?? 0));
    return hash | 0;
  });
}

// Every character begins a shingle, except where fewer are left than one takes; a text shorter than one is one. The
// hash rolls: a character that enters is added, one that leaves is taken off, however long a shingle is.
function takeShingles(letters: Uint16Array, smallest: Uint32Array): void {
  let hash = 0;
  let weight = 0;
  let start = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? 0;
    hash = (Math.imul(hash, BASE) + letter) | 0;
    weight += weightOf(letter);
    for (let first = letters[start] ?? 0; weight - weightOf(first) >= SHINGLE_WEIGHT; first = letters[start] ?? 0) {
      hash = (hash - Math.imul(first, POWERS[at - start] ?? 0)) | 0;
      weight -= weightOf(first);
      start += 1;
    }
    if (weight >= SHINGLE_WEIGHT) takeShingle(mix(hash), smallest);
  }
  if (weight < SHINGLE_WEIGHT) takeShingle(mix(hash), smallest);
}

function takeShingle(hash: number, smallest: Uint32Array): void {
  const bin = hash % BINS;
  const value = mix(hash ^ 0x9e3779b9);
  if (value < (smallest[bin] ?? 0)) smallest[bin] = value;
}

function weightOf(letter: number): number {
  return letter >= FIRST_HEAVY ? 2 : 1;
}

// A short text leaves bins empty. Each takes the value of a bin that is not, tried in an order of its own, so that
// equal texts stay equal and unequal ones do not become alike (Shrivastava, "Optimal densification", 2017).
function fillEmptyBins(smallest: Uint32Array): void {
  const filled = smallest.slice();
  for (let bin = 0; bin < BINS; bin += 1) {
    let attempt = 0;
    let from = bin;
    while (filled[from] === NONE) {
      attempt += 1;
      from = mix(bin * 0x10001 + attempt) % BINS;
    }
    smallest[bin] = filled[from] ?? NONE;
  }
}

/** Spreads every bit of a 32-bit integer over all of them (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
