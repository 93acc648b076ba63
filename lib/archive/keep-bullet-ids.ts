import type { Bullet, Group } from "./article";
import type { RemovedBullet } from "./revision";
import { similarity } from "./similarity";

/** Bullets at least this much alike are one bullet, corrected. */
const NEARLY_THE_SAME = 0.6;
/** A bullet at least this much alike took a removed one's place. */
const AKIN = 0.25;

/** The groups of a text that is being replaced, its number, and the bullets that corrections before it took away. */
export type FormerText = { groups: readonly Group[]; revision: number; removed: readonly RemovedBullet[] };

type Placed = { group: number; bullet: Bullet };

/**
 * Gives the bullets of a corrected article the ids they had: a bullet whose text is the same or nearly so keeps its
 * id wherever it stands now; one that says what a removed bullet said gets that id back; a new one takes its group's
 * next unused number. `removed` are all bullets that are gone after this correction.
 */
export function keepBulletIds(
  before: FormerText,
  after: readonly Group[],
): { groups: Group[]; removed: RemovedBullet[] } {
  const old = placed(before.groups);
  const gone = before.removed.map(({ id, text }) => ({ group: groupOf(id), bullet: { id, text, citations: [] } }));
  const fresh = placed(after);
  const claimed = new Map<Placed, Placed>();
  const same = (a: Placed, b: Placed) => (a.bullet.text === b.bullet.text ? 1 + nearness(a, b) : 0);
  claim(claimed, old, fresh, same, 1);
  claim(claimed, old, fresh, (a, b) => similarity(a.bullet.text, b.bullet.text) + nearness(a, b), NEARLY_THE_SAME);
  claim(claimed, gone, fresh, same, 1);
  const idOf = giveIds(fresh, claimed, [...old, ...gone]);
  const kept = new Set(claimed.values());
  const removed = [
    ...before.removed.filter((_, index) => !kept.has(gone[index] as Placed)),
    ...old
      .filter((place) => !kept.has(place))
      .map((place) => ({
        id: place.bullet.id,
        text: place.bullet.text,
        lastIn: before.revision,
        replacedBy: successor(place, fresh, idOf),
      })),
  ];
  const groups = after.map((group) => ({
    ...group,
    bullets: group.bullets.map((bullet) => ({ ...bullet, id: idOf.get(bullet) ?? bullet.id })),
  }));
  return { groups, removed };
}

function placed(groups: readonly Group[]): Placed[] {
  return groups.flatMap(({ number, bullets }) => bullets.map((bullet) => ({ group: number, bullet })));
}

function groupOf(id: string): number {
  return Number(/^g(\d+)-/.exec(id)?.[1] ?? 0);
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

function giveIds(
  fresh: readonly Placed[],
  claimed: ReadonlyMap<Placed, Placed>,
  former: readonly Placed[],
): Map<Bullet, string> {
  const taken = new Set(former.map(({ bullet }) => bullet.id));
  const idOf = new Map<Bullet, string>();
  for (const place of fresh) {
    const id = claimed.get(place)?.bullet.id ?? nextUnused(place.group, taken);
    taken.add(id);
    idOf.set(place.bullet, id);
  }
  return idOf;
}

function nextUnused(group: number, taken: ReadonlySet<string>): string {
  let position = 1;
  for (const id of taken) {
    const match = /^g(\d+)-b(\d+)$/.exec(id);
    if (match && Number(match[1]) === group) position = Math.max(position, Number(match[2]) + 1);
  }
  return `g${group}-b${position}`;
}

function successor(gone: Placed, fresh: readonly Placed[], idOf: ReadonlyMap<Bullet, string>): string | null {
  let best: Placed | null = null;
  let alike = AKIN;
  for (const place of fresh) {
    const degree = similarity(gone.bullet.text, place.bullet.text);
    if (degree >= alike) {
      best = place;
      alike = degree;
    }
  }
  return best && (idOf.get(best.bullet) ?? null);
}
