import { alikeIndex } from "./alike-index";
import type { Bullet, Group } from "./article";
import type { RemovedBullet } from "./revision";

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
  const claims = new Map<Placed, Placed>();
  claimSame(claims, old, fresh);
  claimAlike(claims, old, fresh);
  claimSame(claims, gone, fresh);
  const idOf = giveIds(fresh, claims, [...old, ...gone]);
  const kept = new Set(claims.values());
  const groups = after.map((group) => ({
    ...group,
    bullets: group.bullets.map((bullet) => ({ ...bullet, id: idOf.get(bullet) ?? bullet.id })),
  }));
  const taken = old.filter((place) => !kept.has(place));
  const successorOf = successors(fresh, idOf, taken.length > 0);
  const removed = [
    ...before.removed.filter((_, index) => !kept.has(gone[index] as Placed)),
    ...taken.map(({ bullet: { id, text } }) => ({
      id,
      text,
      lastIn: before.revision,
      replacedBy: successorOf(text),
    })),
  ];
  return { groups, removed };
}

function placed(groups: readonly Group[]): Placed[] {
  return groups.flatMap(({ number, bullets }) => bullets.map((bullet) => ({ group: number, bullet })));
}

function groupOf(id: string): number {
  return Number(/^g(\d+)-/.exec(id)?.[1] ?? 0);
}

/** What two places of one text have in common, the most first: of equal texts the one in the same place is preferred. */
const COMMON: readonly ((place: Placed) => string)[] = [
  ({ group, bullet }) => `${group} ${bullet.id} ${bullet.text}`,
  ({ group, bullet }) => `${group} ${bullet.text}`,
  ({ bullet }) => bullet.text,
];

/** Bullets that say the same are one. `claims` is filled: new place to old. */
function claimSame(claims: Map<Placed, Placed>, old: readonly Placed[], fresh: readonly Placed[]): void {
  for (const keyOf of COMMON) {
    const owned = new Set(claims.values());
    const free = new Map<string, Placed[]>();
    for (const place of old) {
      if (owned.has(place)) continue;
      const key = keyOf(place);
      const known = free.get(key);
      if (known) known.push(place);
      else free.set(key, [place]);
    }
    for (const place of fresh) {
      const claimed = claims.has(place) ? undefined : free.get(keyOf(place))?.shift();
      if (claimed) claims.set(place, claimed);
    }
  }
}

// The best pair first, so that no bullet takes an id that another has the better claim to.
function claimAlike(claims: Map<Placed, Placed>, old: readonly Placed[], fresh: readonly Placed[]): void {
  const owned = new Set(claims.values());
  const open = old.filter((place) => !owned.has(place));
  const asking = fresh.filter((place) => !claims.has(place));
  if (open.length === 0 || asking.length === 0) return;
  const find = alikeIndex(open.map(({ bullet }) => bullet.text));
  const pairs = asking
    .flatMap((place) => find(place.bullet.text).map(({ at, alike }) => ({ place, other: open[at] as Placed, alike })))
    .filter(({ alike }) => alike >= NEARLY_THE_SAME)
    .sort((a, b) => b.alike + nearness(b) - a.alike - nearness(a));
  for (const { place, other } of pairs) {
    if (claims.has(place) || owned.has(other)) continue;
    claims.set(place, other);
    owned.add(other);
  }
}

/** Less than any difference of text: between two that are equally alike, the one in the same place. */
function nearness({ place, other }: { place: Placed; other: Placed }): number {
  return (place.group === other.group ? 0.002 : 0) + (place.bullet.id === other.bullet.id ? 0.001 : 0);
}

function giveIds(
  fresh: readonly Placed[],
  claims: ReadonlyMap<Placed, Placed>,
  former: readonly Placed[],
): Map<Bullet, string> {
  const last = new Map<number, number>();
  for (const { bullet } of former) {
    const [, group, number] = /^g(\d+)-b(\d+)$/.exec(bullet.id) ?? [];
    last.set(Number(group), Math.max(last.get(Number(group)) ?? 0, Number(number)));
  }
  const idOf = new Map<Bullet, string>();
  for (const place of fresh) {
    const kept = claims.get(place)?.bullet.id;
    const next = (last.get(place.group) ?? 0) + 1;
    if (kept === undefined) last.set(place.group, next);
    idOf.set(place.bullet, kept ?? `g${place.group}-b${next}`);
  }
  return idOf;
}

/** Tells which of the new bullets stands in the stead of a text that is gone. */
function successors(fresh: readonly Placed[], idOf: ReadonlyMap<Bullet, string>, isNeeded: boolean) {
  const find = alikeIndex(isNeeded ? fresh.map(({ bullet }) => bullet.text) : []);
  return (text: string): string | null => {
    const [best] = find(text);
    const place = best && best.alike >= AKIN ? fresh[best.at] : undefined;
    return place ? (idOf.get(place.bullet) ?? null) : null;
  };
}
