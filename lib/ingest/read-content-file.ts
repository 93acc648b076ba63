import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Diagnostic } from "@/lib/archive/diagnostic";

/** A content file as it was read: its text, or why it has none. */
export type ContentFile = { path: string; size: number; sha256: string; text: string | null; faults: Diagnostic[] };

/**
 * Reads a file as UTF-8 and guesses nothing: a byte that is not UTF-8 refuses the file and is named. `path` is the
 * name under which reports speak of it.
 */
export async function readContentFile(file: string, path = file): Promise<ContentFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const message = `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { path, size: 0, sha256: "", text: null, faults: [fault("file-unreadable", message, path)] };
  }
  return decodeContent(path, bytes);
}

/** The text of bytes that were read from `path`. */
export function decodeContent(path: string, bytes: Buffer): ContentFile {
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
