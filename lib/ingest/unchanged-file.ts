import type { KnownFile } from "@/lib/db/source-files";

/** What the report says of a file that is left as it is known. */
export function unchangedFile({ path, sha256, size, articles }: KnownFile) {
  const counts = { added: 0, revised: 0, unchanged: articles, refused: 0, errors: 0, warnings: 0, notes: 0 };
  // What is not read anew has no account: that of its last reading is in the receipt of that batch.
  const bytes = { bytes: size, bytesAssigned: 0, bytesUnparsed: 0, account: {} };
  return { path, sha256, state: "unchanged" as const, ...counts, ...bytes };
}
