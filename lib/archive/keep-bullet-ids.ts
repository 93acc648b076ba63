import type { Bullet, Group } from "./article";
import { similarity } from "./similarity";

/** Bullets at least this much alike are one bullet, corrected. */
const NEARLY_THE_SAME = 0.6;
/** A bullet at least this much alike took a removed one's place. */
const AKIN = 0.25;

/** A bullet that a correction took away; `replacedBy` is the id of what stands in its stead, if anything does. */
export type RemovedBullet = { id: string; text: string; replacedBy: string | null };

type Placed = { group: number; bullet: Bullet };

/**
 * Gives the bullets of a corrected article the ids they had: a bullet whose text is the same or nearly so keeps its
 * id wherever it stands now; a new one takes its group's next unused number, never one that was used before.
 * `used` are ids of bullets that earlier corrections removed.
 */
export function keepBulletIds(
  before: readonly Group[],
  after: readonly Group[],
  used: readonly string[] = [],
): { groups: Group[]; removed: RemovedBullet[] } {
  const old = placed(before);
  const fresh = placed(after);
  const claimed = new Map<Placed, Placed>();
  claim(claimed, old, fresh, (a, b) => (a.bullet.text === b.bullet.text ? 1 + nearness(a, b) : 0), 1);
  claim(claimed, old, fresh, (a, b) => similarity(a.bullet.text, b.bullet.text) + nearness(a, b), NEARLY_THE_SAME);
  const taken = new Set([...used, ...old.map(({ bullet }) => bullet.id)]);
  const idOf = new Map<Placed, string>();
  for (const place of fresh) {
    const kept = claimed.get(place)?.bullet.id;
    const id = kept ?? nextUnused(place.group, taken);
    taken.add(id);
    idOf.set(place, id);
  }
  const groups = after.map((group) => ({
    ...group,
    bullets: group.bullets.map((bullet) => {
      const place = fresh.find((candidate) => candidate.bullet === bullet);
      return { ...bullet, id: (place && idOf.get(place)) ?? bullet.id };
    }),
  }));
  const kept = new Set(claimed.values());
  const removed = old
    .filter((place) => !kept.has(place))
    .map(({ group, bullet }) => ({
      id: bullet.id,
      text: bullet.text,
      replacedBy: successor({ group, bullet }, fresh, idOf),
    }));
  return { groups, removed };
}

function placed(groups: readonly Group[]): Placed[] {
  return groups.flatMap(({ number, bullets }) => bullets.map((bullet) => ({ group: number, bullet })));
}

/** Less than any difference of text, so that of equal texts the one in the same place is preferred. */
function nearness(a: Placed, b: Placed): number {
  return (a.group === b.group ? 0.002 : 0) + (a.bullet.id === b.bullet.id ? 0.001 : 0);
}

// The best pair first, so that no bullet takes an id that another has the better claim to.
function claim(
  claimed: Map<Placed, Placed>,
  old: readonly Placed[],
  fresh: readonly Placed[],
  degree: (a: Placed, b: Placed) => number,
  least: number,
): void {
  const owned = new Set(claimed.values());
  const pairs = fresh
    .filter((place) => !claimed.has(place))
    .flatMap((place) =>
      old.filter((other) => !owned.has(other)).map((other) => ({ place, other, alike: degree(other, place) })),
    )
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike);
  for (const { place, other } of pairs) {
    if (claimed.has(place) || owned.has(other)) continue;
    claimed.set(place, other);
    owned.add(other);
  }
}

function nextUnused(group: number, taken: ReadonlySet<string>): string {
  let position = 1;
  for (const id of taken) {
    const match = /^g(\d+)-b(\d+)$/.exec(id);
    if (match && Number(match[1]) === group) position = Math.max(position, Number(match[2]) + 1);
  }
  return `g${group}-b${position}`;
}

function successor(gone: Placed, fresh: readonly Placed[], idOf: ReadonlyMap<Placed, string>): string | null {
  let best: Placed | null = null;
  let alike = AKIN;
  for (const place of fresh) {
    const degree = similarity(gone.bullet.text, place.bullet.text);
    if (degree >= alike) {
      best = place;
      alike = degree;
    }
  }
  return best && (idOf.get(best) ?? null);
}
