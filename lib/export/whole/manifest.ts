import { z } from "zod";

export const MANIFEST_NAME = "manifest.json";
const FORMAT = "luban-archive";
const VERSION = 1;

const FILE = z.object({
  name: z.string(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Lines, of a file that has one record a line. */
  records: z.int().nullable(),
});

const MANIFEST = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** When the archive was as it is told. */
  made: z.iso.datetime(),
  /** The last migration of its database: the columns of the records follow from it. */
  schema: z.string(),
  /** The last batch. */
  batch: z.int().nullable(),
  counts: z.object({
    articles: z.int(),
    withdrawn: z.int(),
    /** Articles of which no text is told, since they are withdrawn. */
    withheld: z.int(),
    revisions: z.int(),
  }),
  /** The numbers that the next row of each table gets. */
  next: z.record(z.string(), z.int()),
  files: z.array(FILE),
});

export type ManifestFile = z.infer<typeof FILE>;
/** What a whole archive says of itself: how it is to be read, how much it holds, and what each of its files must be. */
export type Manifest = z.infer<typeof MANIFEST>;

/** The manifest as it is written. */
export function formatManifest(manifest: Omit<Manifest, "format" | "version">): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...manifest }, null, 2)}\n`;
}

/** Reads a manifest; what cannot be read is told as what is wrong and what to do. */
export function parseManifest(text: string): { value: Manifest } | { refusal: string } {
  const value = parseJson(text);
  const read = MANIFEST.safeParse(value);
  if (read.success) return { value: read.data };
  const { format, version } = (typeof value === "object" && value !== null ? value : {}) as Partial<Manifest>;
  if (format !== FORMAT) return { refusal: `its ${MANIFEST_NAME} is not one of a whole archive: download it again` };
  if (version !== VERSION) {
    const known = `this release knows version ${VERSION}`;
    return {
      refusal: `it is of format version ${version}, and ${known}: use the release that wrote it, or a newer one`,
    };
  }
  const place = read.error.issues[0]?.path.join(".") ?? "";
  return { refusal: `its ${MANIFEST_NAME} has a fault at ${place}: download it again` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
