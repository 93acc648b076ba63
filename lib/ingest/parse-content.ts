import type { FaultCounts, FileReceipt } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { accountOf } from "@/lib/parse/byte-account";
import { parseFile } from "@/lib/parse/parse-file";
import { parseNdjson } from "@/lib/parse/parse-ndjson";
import type { ParsedFile } from "@/lib/parse/parsed-file";
import { PartList } from "@/lib/parse/part-list";
import type { ContentFile } from "./read-content-file";
import { countFaults, receiveDiagnostics } from "./receive-diagnostics";

/** What is read of a file. */
export type ContentText = Pick<ContentFile, "path" | "sha256" | "size" | "text" | "faults">;

/** What was found in a file. `counts` are of all diagnostics, also of those that its parser left out. */
export type FoundInFile = { receipt: FileReceipt; diagnostics: Diagnostic[]; counts: FaultCounts };
export type ParsedContent = FoundInFile & { text: string; parsed: ParsedFile };

/** Whether a file holds lines of JSON: by its name, or, having none, by its first sign. */
export function isNdjson(path: string, text: string): boolean {
  return path === "-" ? /^[\s\ufeff]*\{/.test(text.slice(0, 4_096)) : path.endsWith(".ndjson");
}

/** Reads the articles of a file, whatever its format. */
export function parseContent(content: ContentText, timezone: string): ParsedContent {
  const { path, text, faults } = content;
  const receipt = emptyReceipt(content);
  if (text === null) {
    const counts = countFaults(faults);
    Object.assign(receipt, { state: "refused" }, counts, { diagnostics: receiveDiagnostics(faults, "", []) });
    return { receipt, diagnostics: faults, counts, text: "", parsed: nothing() };
  }
  const { value, diagnostics, counts } = isNdjson(path, text)
    ? parseNdjson(text, path, timezone)
    : parseFile(text, path);
  const spans = value.articles.map(({ span }) => span);
  const account = accountOf(value.parts, text);
  Object.assign(
    receipt,
    { account: account.kinds, bytesAssigned: account.assigned, bytesUnparsed: account.unparsed },
    { refused: value.refused.length, diagnostics: receiveDiagnostics(diagnostics, text, spans) },
    counts,
  );
  return { receipt, diagnostics, counts, text, parsed: value };
}

/** What a file gives that is no text. */
function nothing(): ParsedFile {
  return { articles: [], refused: [], topics: [], parts: new PartList("").finish().parts };
}

function emptyReceipt({ path, sha256, size }: ContentText): FileReceipt {
  const articles = { added: 0, revised: 0, unchanged: 0, refused: 0 };
  const faults = { errors: 0, warnings: 0, notes: 0, diagnostics: [] };
  return {
    path,
    sha256,
    state: "read",
    ...articles,
    bytes: size,
    bytesAssigned: 0,
    bytesUnparsed: size,
    account: {},
    ...faults,
  };
}
