import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { MANIFEST_NAME, type ManifestFile } from "./manifest";

/** A file of a whole archive, in pieces of whole lines that are made as they are read. */
export type WholeFile = { name: string; pieces: () => AsyncIterable<string> };

/** Of 60 MB of articles 13.6 are left, in half the time that it takes to leave 11.6. */
const COMPRESSION_LEVEL = 3;

/**
 * A ZIP of files, one after the other, with a manifest behind them, since it tells their digests. No more of it is made
 * than is read: a reader who is slow, or stops, makes nothing pile up. `made` is the time that its entries bear.
 */
export async function* zipWhole(
  files: readonly WholeFile[],
  made: Date,
  manifest: (files: ManifestFile[]) => string,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const written: ManifestFile[] = [];
  let open: Readable | null = null;
  const fail = (error: Error) => output.destroy(error);
  const add = (name: string, pieces: () => AsyncIterable<string | Uint8Array>) =>
    zip.addReadStreamLazy(name, { mtime: made, compressionLevel: COMPRESSION_LEVEL }, (give) => {
      open = Readable.from(pieces(), { objectMode: false });
      open.on("error", fail);
      give(null, open);
    });
  zip.on("error", fail);
  for (const { name, pieces } of files) add(name, () => accounted(name, pieces(), written));
  add(MANIFEST_NAME, async function* () {
    yield manifest(written);
  });
  zip.end();
  try {
    for await (const piece of output) yield piece as Uint8Array;
  } finally {
    (open as Readable | null)?.destroy();
  }
}

/** The pieces as they pass; when they have, what the manifest says of them is added to `written`. */
async function* accounted(
  name: string,
  pieces: AsyncIterable<string>,
  written: ManifestFile[],
): AsyncGenerator<Uint8Array> {
  const digest = createHash("sha256");
  let bytes = 0;
  let records = 0;
  for await (const piece of pieces) {
    const encoded = Buffer.from(piece);
    digest.update(encoded);
    bytes += encoded.length;
    for (let at = encoded.indexOf(10); at >= 0; at = encoded.indexOf(10, at + 1)) records += 1;
    yield encoded;
  }
  const isRecords = name.endsWith(".ndjson");
  written.push({ name, bytes, sha256: digest.digest("hex"), records: isRecords ? records : null });
}
