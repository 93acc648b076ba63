import "server-only";
import { readEnvironment } from "@/lib/env";

/** The public address of the site without a trailing slash: what canonical links and the API's URLs begin with. */
export function siteUrl(): string {
  const { siteUrl: stated, host, port } = readEnvironment();
  const name = EVERY_INTERFACE.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return stated ?? `http://${name}:${port}`;
}

const EVERY_INTERFACE = new Set(["0.0.0.0", "::"]);

/** The absolute form of an address of the site. */
export function absoluteUrl(href: string): string {
  return `${siteUrl()}${href}`;
}
