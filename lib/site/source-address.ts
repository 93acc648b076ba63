/** A source that begins with an address, with or without its scheme: where it leads, and what is said after it. */
export function sourceAddress(source: string): { href: string; address: string; rest: string } | null {
  const match = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?(?=\s|$)/i.exec(source);
  if (!match) return null;
  const [address] = match;
  return {
    href: /^https?:/.test(address) ? address : `https://${address}`,
    address,
    rest: source.slice(address.length),
  };
}
