import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";

/** Clocks of file systems tick, some of them every two seconds: what is written within a tick looks the same. */
const TICK_MS = 3_000;

/**
 * What a file system says of a file and changes when the file does: its size, when it was written and when anything
 * about it was, which nobody can set back, and its number. Empty where that is too fresh at `now` to tell a later change.
 */
export function fileStamp({ size, mtimeMs, ctimeMs, mtimeNs, ctimeNs, ino, dev }: BigIntStats, now: number): string {
  const fresh = now - TICK_MS;
  return mtimeMs > fresh || ctimeMs > fresh ? "" : [size, mtimeNs, ctimeNs, dev, ino].join(":");
}

/** The stamp of the file at a path; empty where it has none. */
export async function findFileStamp(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found?.isFile() ? fileStamp(found, Date.now()) : "";
}
