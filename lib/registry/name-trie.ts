/**
 * Names as a trie in flat arrays: about 10 ns a step and no garbage while a text is read. An edge is found by
 * hashing (node, character class); class 0 is every character that no name holds.
 */
export type NameTrie<Value> = {
  classOf: Uint16Array;
  /** The node behind the root by a character, or -1: most texts part from every name at the first. */
  roots: Int32Array;
  /** Slots of parent, class and child, side by side so that the processor fetches them at once. */
  edges: Int32Array;
  mask: number;
  /** What ends at a node, by node. */
  values: (Value[] | undefined)[];
};

const ROOT = 0;
export const ABSENT = -1;
/** Numbers a slot takes: three, and one that keeps slots from lying across two lines of the processor's cache. */
const SLOT = 4;

function slotOf(node: number, charClass: number, mask: number): number {
  return (Math.imul(Math.imul(node, 0x9e3779b1) ^ charClass, 0x85ebca6b) >>> 9) & mask;
}

/** Builds the trie of `entries`; several values may share one name. */
export function buildNameTrie<Value>(entries: Iterable<readonly [name: string, value: Value]>): NameTrie<Value> {
  const classOf = new Uint16Array(0x10000);
  let classes = 1;
  const nodes: Map<number, number>[] = [new Map()];
  const values: (Value[] | undefined)[] = [undefined];
  let edges = 0;
  for (const [name, value] of entries) {
    let node = ROOT;
    for (let at = 0; at < name.length; at += 1) {
      const code = name.charCodeAt(at);
      if (classOf[code] === 0) {
        classOf[code] = classes;
        classes += 1;
      }
      const charClass = classOf[code] ?? 0;
      const known = nodes[node]?.get(charClass);
      if (known !== undefined) {
        node = known;
        continue;
      }
      nodes[node]?.set(charClass, nodes.length);
      node = nodes.length;
      nodes.push(new Map());
      values.push(undefined);
      edges += 1;
    }
    const ending = values[node];
    if (ending) ending.push(value);
    else values[node] = [value];
  }
  return { classOf, roots: rootsOf(classOf, nodes[ROOT] ?? new Map()), ...hashEdges(nodes, edges), values };
}

function rootsOf(classOf: Uint16Array, children: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from(classOf, (charClass) => children.get(charClass) ?? ABSENT);
}

function hashEdges(nodes: readonly ReadonlyMap<number, number>[], count: number): { edges: Int32Array; mask: number } {
  let size = 16;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const edges = new Int32Array(size * SLOT).fill(ABSENT);
  nodes.forEach((children, parent) => {
    for (const [charClass, child] of children) {
      let slot = slotOf(parent, charClass, mask);
      while (edges[slot * SLOT] !== ABSENT) slot = (slot + 1) & mask;
      edges.set([parent, charClass, child], slot * SLOT);
    }
  });
  return { edges, mask };
}

/** The node behind `node` by the character `code`, or -1. */
export function stepTrie<Value>(trie: NameTrie<Value>, node: number, code: number): number {
  const charClass = trie.classOf[code] ?? 0;
  if (charClass === 0) return ABSENT;
  const { edges, mask } = trie;
  let slot = slotOf(node, charClass, mask);
  while (true) {
    const parent = edges[slot * SLOT];
    if (parent === node && edges[slot * SLOT + 1] === charClass) return edges[slot * SLOT + 2] ?? ABSENT;
    if (parent === ABSENT) return ABSENT;
    slot = (slot + 1) & mask;
  }
}
