import type { IncomingHttpHeaders } from "node:http";
import { BlockList, isIP, isIPv4 } from "node:net";

/** Addresses that are given to no one on the public network: a proxy in front of the archive has one of them. */
const PRIVATE = new BlockList();
PRIVATE.addSubnet("127.0.0.0", 8);
PRIVATE.addSubnet("10.0.0.0", 8);
PRIVATE.addSubnet("172.16.0.0", 12);
PRIVATE.addSubnet("192.168.0.0", 16);
PRIVATE.addSubnet("169.254.0.0", 16);
PRIVATE.addAddress("::1", "ipv6");
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("fe80::", 10, "ipv6");

/**
 * Who asks, by the address that the archive can trust: that of the connection, and only where this is a proxy's own (a
 * private one) the last address of `X-Forwarded-For` that is none. What stands before it, a client may have made up. The
 * addresses of one IPv6 network (/64) are one client.
 */
export function clientOf(request: { headers: IncomingHttpHeaders; socket: { remoteAddress?: string } }): string {
  const peer = plain(request.socket.remoteAddress ?? "");
  if (!isPrivate(peer)) return network(peer);
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map(plain).filter(isIP);
  return network(forwarded.reverse().find((address) => !isPrivate(address)) ?? forwarded.at(-1) ?? peer);
}

/** Whether a program on the archive's own machine asks for itself: a bench, a harvest, a test. A proxy names its client. */
export function isOwnMachine(request: { headers: IncomingHttpHeaders; socket: { remoteAddress?: string } }): boolean {
  const peer = plain(request.socket.remoteAddress ?? "");
  return (peer === "::1" || peer.startsWith("127.")) && request.headers["x-forwarded-for"] === undefined;
}

function isPrivate(address: string): boolean {
  return isIP(address) !== 0 && PRIVATE.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}

/** Without the brackets, port or prefix that may stand around an address. */
function plain(stated: string): string {
  const address = stated.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return /^\[([^\]]+)\]/.exec(address)?.[1] ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter((part) => part !== "");
  const after = tail === undefined ? [] : tail.split(":").filter((part) => part !== "");
  const middle = Array(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...middle, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":");
}
