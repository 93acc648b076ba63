import { once } from "node:events";
import type { Server } from "node:http";

/** Starts `server` and answers its port, which is a free one when 0 was asked. Rejects when the port cannot be had. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen({ host, port });
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}

/** The address to print and open: a wildcard is no host a browser can go to. */
export function printableUrl(host: string, port: number): string {
  const wildcard = host === "0.0.0.0" || host === "::" || host === "";
  const name = wildcard ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
