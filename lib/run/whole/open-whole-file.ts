import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { OperatorError } from "@/lib/env";
import { MANIFEST_NAME, type Manifest, type ManifestFile, parseManifest } from "@/lib/export/whole/manifest";

export type WholeFileReader = {
  manifest: Manifest;
  /** The records of one of its files, as their texts. */
  linesOf(name: string): AsyncGenerator<string>;
  close(): void;
};

/** Opens a whole archive and holds each of its files against the manifest: what is not as it was written is refused. */
export async function openWholeFile(file: string): Promise<WholeFileReader> {
  const refuse = (why: string, cause?: unknown) =>
    new OperatorError(`${file} is refused, and nothing was changed: ${why}.`, { cause });
  const zip = await openZip(file, refuse);
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const entryOf = (name: string): Entry => {
      const entry = entries.get(name);
      if (!entry) throw refuse(`it lacks ${name}: download it again`);
      return entry;
    };
    const read = parseManifest(await text(await zip.openReadStreamPromise(entryOf(MANIFEST_NAME))));
    if ("refusal" in read) throw refuse(read.refusal);
    const manifest = read.value;
    for (const stated of manifest.files) await check(zip, entryOf(stated.name), stated, refuse);
    return {
      manifest,
      linesOf: (name) => readLines(zip, entryOf(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    if (error instanceof OperatorError) throw error;
    throw refuse(`it is damaged (${messageOf(error)}): download it again`, error);
  }
}

type Refuse = (why: string, cause?: unknown) => OperatorError;

async function openZip(file: string, refuse: Refuse): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw refuse("there is no such file", error);
    if (code !== undefined) throw refuse(`it cannot be read (${code})`, error);
    throw refuse("it is no ZIP file, or only the beginning of one: download it again", error);
  }
}

async function check(zip: ZipFile, entry: Entry, stated: ManifestFile, refuse: Refuse): Promise<void> {
  const digest = createHash("sha256");
  let bytes = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    digest.update(piece);
    bytes += piece.length;
  }
  if (bytes !== stated.bytes || digest.digest("hex") !== stated.sha256) {
    throw refuse(`${stated.name} is not what its manifest says (SHA-256 ${stated.sha256}): download it again`);
  }
}

// Only by line feeds: a text may hold other signs at which lines break.
async function* readLines(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const stream = await zip.openReadStreamPromise(entry);
  stream.setEncoding("utf8");
  let rest = "";
  for await (const piece of stream as AsyncIterable<string>) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
