import { expect, test } from "vitest";
import { clientOf } from "@/lib/serve/client-of";

const ask = (remoteAddress: string, forwarded?: string) =>
  clientOf({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } });

test.each([
  ["203.0.113.7", undefined, "203.0.113.7"],
  ["::ffff:203.0.113.7", undefined, "203.0.113.7"],
  ["127.0.0.1", undefined, "127.0.0.1"],
  // What a client says of itself is not believed.
  ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
  // What stands before the last public address, the client may have sent itself.
  ["127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["10.0.0.2", "198.51.100.1, 203.0.113.7, 10.0.0.9", "203.0.113.7"],
  ["::1", "203.0.113.7:4711", "203.0.113.7"],
  ["172.20.0.1", "unknown, 203.0.113.7", "203.0.113.7"],
  ["127.0.0.1", "nonsense", "127.0.0.1"],
  ["127.0.0.1", "192.168.1.20", "192.168.1.20"],
  // One subscriber has a whole network of them.
  ["2001:db8:1:2:aaaa::1", undefined, "2001:db8:1:2"],
  ["2001:DB8:1:2::ffff", undefined, "2001:db8:1:2"],
  ["2001:db8::1", undefined, "2001:db8:0:0"],
  ["fd00::1", "[2001:db8:1:2::3]:443", "2001:db8:1:2"],
])("a request from %s for %s is of the client %s", (peer, forwarded, client) => {
  expect(ask(peer, forwarded)).toBe(client);
});
