import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { whyUnreadable } from "./why-unreadable";

/** A content file as it was read: its text, or why it has none. */
export type ContentFile = { path: string; size: number; sha256: string; text: string | null; faults: Diagnostic[] };

/** A text of one file is one string, and Node's are half a gigabyte at most. */
const LARGEST_BYTES = 256 * 1024 * 1024;
const ATTEMPTS = 2;

/**
 * Reads a file as UTF-8 and guesses nothing: a byte that is not UTF-8 refuses the file and is named, and so does a file
 * that changes while it is read, twice. `path` is the name under which reports speak of it.
 */
export async function readContentFile(
  file: string,
  path = file,
  readBytes: (handle: FileHandle) => Promise<Buffer> = (handle) => handle.readFile(),
): Promise<ContentFile> {
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const bytes = await readUnchanged(file, readBytes);
      if (typeof bytes === "string") return unreadable(path, bytes);
      if (bytes !== null) return decodeContent(path, bytes);
    }
    return unreadable(path, "it changed while it was read; run the ingest again when it is written");
  } catch (cause) {
    return unreadable(path, whyUnreadable(cause));
  }
}

/** The bytes of a file; null where it changed meanwhile; a sentence where it is none that can be read. */
async function readUnchanged(
  file: string,
  readBytes: (handle: FileHandle) => Promise<Buffer>,
): Promise<Buffer | string | null> {
  // A pipe that nobody writes to would be waited for.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile()) return "it is no file; expected one that holds text";
    if (before.size > LARGEST_BYTES) return tooLarge(before.size);
    const bytes = await readBytes(handle);
    const after = await handle.stat({ bigint: true });
    const changed =
      before.size !== after.size || before.mtimeNs !== after.mtimeNs || BigInt(bytes.length) !== after.size;
    return changed ? null : bytes;
  } finally {
    await handle.close();
  }
}

function tooLarge(size: number | bigint): string {
  return `it has ${size} bytes; split it into files of at most ${LARGEST_BYTES}`;
}

function unreadable(path: string, why: string): ContentFile {
  return { path, size: 0, sha256: "", text: null, faults: [fault("file-unreadable", `cannot be read: ${why}`, path)] };
}

/** The text of bytes that were read from `path`. */
export function decodeContent(path: string, bytes: Buffer): ContentFile {
  if (bytes.length > LARGEST_BYTES) return unreadable(path, tooLarge(bytes.length));
  const file = { path, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ...file, text, faults: [] };
  } catch {
    const message = `byte ${firstInvalidByte(bytes)} is not UTF-8; save the file as UTF-8`;
    return { ...file, text: null, faults: [fault("file-not-utf8", message, path)] };
  }
}

function fault(code: string, message: string, path: string): Diagnostic {
  return { code, severity: "error", message, path, span: { start: 0, end: 0 } };
}

// The longest prefix that decodes, found by halving: a streaming decoder does not say where it stopped.
function firstInvalidByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
