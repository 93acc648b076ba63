import path from "node:path";

/** How reports and the archive name a file: relative within the checkout, so that a checkout can move, else absolute. */
export function nameOfFile(file: string, root: string): string {
  const absolute = path.resolve(file);
  const relative = path.relative(root, absolute);
  return relative.startsWith("..") || path.isAbsolute(relative) ? absolute : relative;
}
