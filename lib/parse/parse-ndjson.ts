import type { Span } from "@/lib/archive/diagnostic";
import { checkCharacters, hasFatalCharacter } from "./check-characters";
import { DiagnosticList } from "./diagnostic-list";
import { KeyLog } from "./key-log";
import { readNdjsonArticle } from "./ndjson-article";
import { readKeys } from "./ndjson-keys";
import { KEY_ALIASES } from "./ndjson-schema";
import type { ParsedArticle, ParseResult } from "./parsed-file";
import type { Part } from "./part-kinds";
import { PartList } from "./part-list";
import { readJson } from "./read-json";
import { trimSpan } from "./trim-span";

const LINE = /[^\n\r]+/g;

/**
 * Reads a file with one article an object, one object a line (`content/README.md`). Like the archive's own format it
 * never throws, every character belongs to one part, and an object with an error is refused alone. `timezone` is
 * where the clocks of times without an offset hang.
 */
export function parseNdjson(text: string, path: string, timezone: string): ParseResult {
  const diagnostics = new DiagnosticList(path);
  checkCharacters(text, diagnostics);
  const parts = new PartList(text);
  const articles: ParsedArticle[] = [];
  const refused: Span[] = [];
  const topics = new Set<string>();
  const log = new KeyLog();
  let homeless: Span | null = null;
  for (const { index, 0: line } of text.matchAll(LINE)) {
    const span = trimSpan(text, index, index + line.length);
    if (span.start === span.end) continue;
    const errors = diagnostics.errors;
    const article = readLine(text, span, { parts, diagnostics, log, timezone });
    if (article === null || diagnostics.errors > errors || hasFatalCharacter(line)) refused.push(span);
    else articles.push(article);
    if (article?.topic) topics.add(article.topic);
    else if (article) homeless ??= { start: span.start, end: span.start + 1 };
  }
  if (articles.length + refused.length === 0) {
    const message = `found no article in ${text === "" ? "an empty file" : "the file"}; expected at least one`;
    diagnostics.add("no-articles", { start: 0, end: 0 }, message);
  }
  if (homeless) diagnostics.add("topic-missing", homeless, "found an article without a topic; expected `topic`");
  log.report(diagnostics, KEY_ALIASES);
  const value = { articles, refused, topics: [...topics], parts: parts.finish().parts };
  return { value, diagnostics: diagnostics.inOrder(), counts: diagnostics.counts };
}

type Reading = { parts: PartList; diagnostics: DiagnosticList; log: KeyLog; timezone: string };

function readLine(text: string, span: Span, { parts, diagnostics, log, timezone }: Reading): ParsedArticle | null {
  const node = readJson(text, span.start, span.end);
  if (node.kind !== "object") {
    const found = node.kind === "fault" ? node.message : "found a value that is no object";
    diagnostics.add("ndjson-syntax", node, `${found}; a line holds one whole JSON object`);
    return null;
  }
  const own: Part[] = [];
  readKeys(node, "", own, log, diagnostics);
  const article = readNdjsonArticle(node, { parts: own, diagnostics, timezone });
  // Quotes, commas and brackets are what stands between the parts; values of a wrong type are of no known part.
  if (article === null) return null;
  own.sort((one, other) => one.start - other.start);
  let end = node.start;
  for (const part of own) {
    if (part.start > end) parts.add("separator", end, part.start);
    parts.add(part.kind, part.start, part.end);
    end = Math.max(end, part.end);
  }
  if (end < node.end) parts.add("separator", end, node.end);
  return article;
}
