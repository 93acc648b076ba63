import type { EntityRef } from "./article";

/** Something that articles name, with the number of those that do; in a network around something, of those that name both. */
export type NetworkNode = EntityRef & { count: number };

/** Two nodes by their places, and how many articles name both. */
export type NetworkLink = { one: number; other: number; count: number };

/** What is named together: the nodes in an order that keeps the links short, and the closest links, closest first. */
export type Network = { center: EntityRef | null; nodes: NetworkNode[]; links: NetworkLink[] };

/** A pair of entities by their ids. */
export type CountedPair = { one: number; other: number; count: number };

/** A node before it has a place; `total` is in how many articles it is named at all. */
export type PlacelessNode = NetworkNode & { id: number; total: number };

/** Of each node its closest links are drawn, and of all no more than can be told apart. */
const LINKS_OF_A_NODE = 2;
const MOST_LINKS = 45;

/**
 * Lays out a network: chooses the links and puts the nodes in a row. How close two are is how many articles name both for
 * how many name each, `count² / (one · other)`: by number alone everything would hang on what most articles name. Of a pair
 * that is named together once there is no link where others are more often.
 */
export function layNetwork(
  center: EntityRef | null,
  nodes: readonly PlacelessNode[],
  pairs: readonly CountedPair[],
): Network {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const closest = pairs
    .flatMap((pair) => {
      const [one, other] = [known.get(pair.one), known.get(pair.other)];
      return one && other ? [{ ...pair, closeness: pair.count ** 2 / (one.total * other.total) }] : [];
    })
    .sort((a, b) => b.closeness - a.closeness || b.count - a.count || a.one - b.one || a.other - b.other);
  const isOften = closest.some(({ count }) => count > 2);
  const chosen = chooseLinks(isOften ? closest.filter(({ count }) => count > 1) : closest);
  const linked = nodes.filter(
    ({ id }) => center !== null || chosen.some((link) => link.one === id || link.other === id),
  );
  const order = shortestOrder(
    linked.map(({ id }) => id),
    chosen,
  );
  const place = new Map(order.map((id, at) => [id, at]));
  return {
    center,
    nodes: order.flatMap((id) => {
      const node = known.get(id);
      if (!node) return [];
      const { kind, slug, code, names, count } = node;
      return [{ kind, slug, code, names, count }];
    }),
    links: chosen.map(({ one, other, count }) => {
      const [first = 0, second = 0] = [place.get(one), place.get(other)];
      return { one: Math.min(first, second), other: Math.max(first, second), count };
    }),
  };
}

type CloseLink = CountedPair & { closeness: number };

/** A link is chosen where it is among the closest of one of its ends. */
function chooseLinks(closest: readonly CloseLink[]): CloseLink[] {
  const drawn = new Map<number, number>();
  const ofNode = (id: number) => drawn.get(id) ?? 0;
  const chosen: CloseLink[] = [];
  for (const link of closest) {
    if (chosen.length >= MOST_LINKS) break;
    if (Math.min(ofNode(link.one), ofNode(link.other)) >= LINKS_OF_A_NODE) continue;
    chosen.push(link);
    drawn.set(link.one, ofNode(link.one) + 1);
    drawn.set(link.other, ofNode(link.other) + 1);
  }
  return chosen;
}

/** More rounds than a row of this length ever took to settle. */
const MOST_ROUNDS = 30;

/** The order in which linked nodes stand near each other: each is moved to where its links are shortest, until none gains. */
function shortestOrder(ids: readonly number[], links: readonly CloseLink[]): number[] {
  let order = [...ids];
  let length = lengthOf(order, links);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = length;
    for (const id of ids) {
      const others = order.filter((other) => other !== id);
      for (let at = 0; at <= others.length; at += 1) {
        const moved = [...others.slice(0, at), id, ...others.slice(at)];
        const movedLength = lengthOf(moved, links);
        if (movedLength < length - 1e-9) {
          order = moved;
          length = movedLength;
        }
      }
    }
    if (length === before) break;
  }
  return order;
}

/** How far apart linked nodes stand; what is closer counts for more. */
function lengthOf(order: readonly number[], links: readonly CloseLink[]): number {
  const place = new Map(order.map((id, at) => [id, at]));
  return links.reduce((sum, { one, other, closeness }) => {
    return sum + (0.2 + Math.sqrt(closeness)) * Math.abs((place.get(one) ?? 0) - (place.get(other) ?? 0));
  }, 0);
}
