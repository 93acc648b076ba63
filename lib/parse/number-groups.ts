/**
 * Gives every group a number that no other group of the article has. The first to state a number keeps it;
 * one that states a number again, or none, gets its position where that is free, else the next after the
 * highest number stated.
 */
export function numberGroups(stated: (number | null)[]): number[] {
  const kept = new Set<number>();
  const first = stated.map((number) => {
    if (number === null || kept.has(number)) return null;
    kept.add(number);
    return number;
  });
  let highest = Math.max(0, ...kept);
  return first.map((number, index) => {
    if (number !== null) return number;
    const position = index + 1;
    if (stated[index] === null && !kept.has(position)) {
      kept.add(position);
      highest = Math.max(highest, position);
      return position;
    }
    highest += 1;
    kept.add(highest);
    return highest;
  });
}
