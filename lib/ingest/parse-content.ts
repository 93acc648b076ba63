import type { FileReceipt } from "@/lib/archive/batch";
import { accountOf } from "@/lib/parse/byte-account";
import { parseFile } from "@/lib/parse/parse-file";
import { parseNdjson } from "@/lib/parse/parse-ndjson";
import type { ParsedFile } from "@/lib/parse/parsed-file";
import { PartList } from "@/lib/parse/part-list";
import type { Findings } from "./findings";
import type { ContentFile } from "./read-content-file";
import { countFaults, receiveDiagnostics } from "./receive-diagnostics";

export type ParsedContent = { receipt: FileReceipt; text: string; parsed: ParsedFile };

/** Whether a file holds lines of JSON: by its name, or, having none, by its first sign. */
export function isNdjson(path: string, text: string): boolean {
  return path === "-" ? /^[\s\ufeff]*\{/.test(text.slice(0, 4_096)) : path.endsWith(".ndjson");
}

/** Reads the articles of a file, whatever its format, and takes what was found in it into the findings. */
export function parseContent(content: ContentFile, timezone: string, findings: Findings): ParsedContent {
  const { path, text } = content;
  const receipt = emptyReceipt(content);
  if (text === null) {
    Object.assign(receipt, { state: "refused" }, countFaults(content.faults), {
      diagnostics: receiveDiagnostics(content.faults, "", []),
    });
    findings.read(receipt);
    findings.found(content.faults, []);
    return { receipt, text: "", parsed: nothing() };
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
  findings.read(receipt);
  findings.foundIn(diagnostics, text, counts);
  return { receipt, text, parsed: value };
}

/** What a file gives that is no text. */
function nothing(): ParsedFile {
  return { articles: [], refused: [], topics: [], parts: new PartList("").finish().parts };
}

function emptyReceipt({ path, sha256, size }: ContentFile): FileReceipt {
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
