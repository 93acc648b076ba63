import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { fileStamp } from "./file-stamp";
import { whyUnreadable } from "./why-unreadable";

type Decoded = { text: string | null; faults: Diagnostic[] };

/**
 * A content file as it was read: its text, or why it has none. Decoded when asked for, since one that has not changed is
 * known by its digest.
 */
export class ContentFile {
  readonly path: string;
  readonly size: number;
  /** Empty where there are no bytes. */
  readonly sha256: string;
  /** By `fileStamp`, of the file whose bytes these are; empty where there is none. */
  readonly stamp: string;
  #bytes: Buffer | null = null;
  #decoded: Decoded = { text: null, faults: [] };

  constructor(path: string, read: Buffer | Diagnostic, stamp = "") {
    const bytes = Buffer.isBuffer(read) ? read : null;
    this.path = path;
    this.stamp = stamp;
    this.size = bytes?.length ?? 0;
    this.sha256 = bytes ? createHash("sha256").update(bytes).digest("hex") : "";
    if (Buffer.isBuffer(read)) this.#bytes = read;
    else this.#decoded.faults.push(read);
  }

  get text(): string | null {
    return this.#decode().text;
  }

  get faults(): Diagnostic[] {
    return this.#decode().faults;
  }

  #decode(): Decoded {
    if (this.#bytes) this.#decoded = decode(this.path, this.#bytes);
    // A large file is not held twice.
    this.#bytes = null;
    return this.#decoded;
  }
}

function decode(path: string, bytes: Buffer): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), faults: [] };
  } catch {
    const message = `byte ${firstInvalidByte(bytes)} is not UTF-8; save the file as UTF-8`;
    return { text: null, faults: [fault("file-not-utf8", message, path)] };
  }
}

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
      const read = await readUnchanged(file, readBytes);
      if (typeof read === "string") return unreadable(path, read);
      if (read !== null) return toContentFile(path, read.bytes, read.stamp);
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
): Promise<{ bytes: Buffer; stamp: string } | string | null> {
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
    return changed ? null : { bytes, stamp: fileStamp(after, Date.now()) };
  } finally {
    await handle.close();
  }
}

function tooLarge(size: number | bigint): string {
  return `it has ${size} bytes; split it into files of at most ${LARGEST_BYTES}`;
}

function unreadable(path: string, why: string): ContentFile {
  return new ContentFile(path, fault("file-unreadable", `cannot be read: ${why}`, path));
}

/** The file of bytes that were read from `path`. */
export function toContentFile(path: string, bytes: Buffer, stamp = ""): ContentFile {
  return bytes.length > LARGEST_BYTES ? unreadable(path, tooLarge(bytes.length)) : new ContentFile(path, bytes, stamp);
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
