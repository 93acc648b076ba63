/** Groups what pairs connect, directly or through others. Answers for each id with the smallest id of its group. */
export function groupPairs(pairs: readonly (readonly [number, number])[]): Map<number, number> {
  const parent = new Map<number, number>();
  const rootOf = (id: number): number => {
    let root = id;
    for (let above = parent.get(root); above !== undefined && above !== root; above = parent.get(root)) root = above;
    // The next look-up of everything on the way is one step.
    for (let at = id; at !== root; ) {
      const above = parent.get(at) ?? root;
      parent.set(at, root);
      at = above;
    }
    return root;
  };
  for (const [a, b] of pairs) {
    const [one, other] = [rootOf(a), rootOf(b)];
    parent.set(Math.max(one, other), Math.min(one, other));
    parent.set(Math.min(one, other), Math.min(one, other));
  }
  return new Map([...parent.keys()].map((id) => [id, rootOf(id)]));
}
