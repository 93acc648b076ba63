type Range = { start: number; end: number };

/**
 * Holds the law that mentions of a field may nest and never cross: in order of start, the longer first, and where
 * two cross the shorter is left out. The order among equal ranges is kept.
 */
export function nestMentions<Kept extends Range>(mentions: Kept[]): Kept[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Kept[] = [];
  const dropped = new Set<Kept>();
  for (const mention of ordered) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
    while (open.length > 0) {
      const outer = open.at(-1);
      if (!outer || mention.end <= outer.end) break;
      if (outer.end - outer.start >= mention.end - mention.start) {
        dropped.add(mention);
        break;
      }
      dropped.add(outer);
      open.pop();
    }
    if (!dropped.has(mention)) open.push(mention);
  }
  return ordered.filter((mention) => !dropped.has(mention));
}
