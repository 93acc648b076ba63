/**
 * Names as a trie in flat arrays: about 10 ns a step and no garbage while a text is read. An edge is found by
 * hashing (node, character class); class 0 is every character that no name holds.
 */
export type NameTrie<Value> = {
  classOf: Uint16Array;
  edgeParents: Int32Array;
  edgeClasses: Uint16Array;
  edgeNodes: Int32Array;
  mask: number;
  /** What ends at a node, by node. */
  values: (Value[] | undefined)[];
};

const ROOT = 0;
const ABSENT = -1;

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
  let size = 16;
  while (size < edges * 2) size *= 2;
  const mask = size - 1;
  const edgeParents = new Int32Array(size).fill(ABSENT);
  const edgeClasses = new Uint16Array(size);
  const edgeNodes = new Int32Array(size);
  nodes.forEach((children, node) => {
    for (const [charClass, child] of children) {
      let slot = slotOf(node, charClass, mask);
      while (edgeParents[slot] !== ABSENT) slot = (slot + 1) & mask;
      edgeParents[slot] = node;
      edgeClasses[slot] = charClass;
      edgeNodes[slot] = child;
    }
  });
  return { classOf, edgeParents, edgeClasses, edgeNodes, mask, values };
}

/** The node behind `node` by the character `code`, or -1. */
export function stepTrie<Value>(trie: NameTrie<Value>, node: number, code: number): number {
  const charClass = trie.classOf[code] ?? 0;
  if (charClass === 0) return ABSENT;
  let slot = slotOf(node, charClass, trie.mask);
  while (true) {
    const parent = trie.edgeParents[slot];
    if (parent === node && trie.edgeClasses[slot] === charClass) return trie.edgeNodes[slot] ?? ABSENT;
    if (parent === ABSENT) return ABSENT;
    slot = (slot + 1) & trie.mask;
  }
}
