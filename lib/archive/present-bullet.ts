import type { RemovedBullet } from "./revision";

/**
 * The id of the bullet that stands today in the stead of a removed one, or null where none does. What replaced it may
 * have been replaced in its turn.
 */
export function presentBullet(
  id: string,
  removed: readonly RemovedBullet[],
  present: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    if (present.has(at)) return at;
    seen.add(at);
    at = removed.find((bullet) => bullet.id === at)?.replacedBy ?? null;
  }
  return null;
}
