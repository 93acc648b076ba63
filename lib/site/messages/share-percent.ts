/** A share as whole percent, never 100 for less than all. */
export function sharePercent(share: number): number {
  return share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
}
