import { hash } from "node:crypto";

/** The digest of a value's JSON: what is stored under it depends on the order of its keys. */
export function digestOf(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "hex");
}
