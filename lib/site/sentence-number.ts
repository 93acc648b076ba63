/** A bullet's anchor as a reader counts it: "g2-b3" → "2.3". */
export function sentenceNumber(bulletId: string): string {
  return bulletId.replace(/^g(\d+)-b(\d+)$/, "$1.$2");
}
