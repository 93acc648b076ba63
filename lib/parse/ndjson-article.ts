import type { Span } from "@/lib/archive/diagnostic";
import { cleanText } from "./clean-text";
import type { DiagnosticList } from "./diagnostic-list";
import { type JsonNode, type JsonObject, type JsonString, toJsonValue } from "./json-node";
import { memberOf, readBodyText, readGroupList, readViewpointValue } from "./ndjson-body";
import { NDJSON_ARTICLE } from "./ndjson-schema";
import { addPlaced, checkEscapes } from "./ndjson-text";
import { readPublishedAt } from "./ndjson-time";
import { LONGEST_TITLE } from "./parse-article";
import type { ParsedBody } from "./parse-body";
import type { ParsedArticle } from "./parsed-file";
import type { Part, PartKind } from "./part-kinds";
import { trimSpan } from "./trim-span";

/** What the reading of one article adds to. */
export type NdjsonReading = { parts: Part[]; diagnostics: DiagnosticList; timezone: string };

/** Reads one object as an article; null where the shape of it is wrong, with a fault for each place. */
export function readNdjsonArticle(object: JsonObject, reading: NdjsonReading): ParsedArticle | null {
  const { parts, diagnostics, timezone } = reading;
  if (!hasShape(object, diagnostics)) return null;
  const head = { start: object.start, end: object.start + 1 };
  const title = readText(memberOf(object, "title"), "title", reading);
  if (title === null) diagnostics.add("title-missing", head, "found an object without a title; expected `title`");
  else if (title.length > LONGEST_TITLE) {
    const message = `found a title of ${title.length} characters; expected at most ${LONGEST_TITLE}`;
    diagnostics.add("title-too-long", memberOf(object, "title") ?? head, message);
  }
  const outletNode = memberOf(object, "outlet") ?? memberOf(object, "source");
  const outlet = readText(outletNode?.kind === "object" ? memberOf(outletNode, "name") : outletNode, "outlet", reading);
  if (outlet === null) {
    diagnostics.add("outlet-missing", head, "found no `outlet`; expected its name; the outlet is taken as not stated");
  }
  const timeNode = memberOf(object, "publishedAt");
  const stated = timeNode?.kind === "string" && timeNode.value.trim() !== "" ? timeNode : null;
  if (stated === null) {
    diagnostics.add("date-missing", head, "found no `publishedAt`; expected a time; the time is taken as not stated");
  }
  const time = stated && readPublishedAt(stated, timezone, parts, diagnostics);
  const topic = readText(memberOf(object, "topic"), "topic", reading);
  const body = readBody(object, head, reading);
  return { topic, title: title ?? "", outlet, time, ...body, span: { start: object.start, end: object.end } };
}

function hasShape(object: JsonObject, diagnostics: DiagnosticList): boolean {
  const checked = NDJSON_ARTICLE.safeParse(toJsonValue(aliased(object)));
  if (checked.success) return true;
  for (const { path, message } of checked.error.issues) {
    const node = nodeAt(object, path);
    const where = path.length === 0 ? "" : ` as \`${formatPath(path)}\``;
    // A list or an object is marked at its first sign: the whole of it says nothing about the place.
    const place = node.kind === "object" || node.kind === "array" ? { start: node.start, end: node.start + 1 } : node;
    diagnostics.add("ndjson-value", place, `found ${NOUNS[node.kind]}${where}; ${message}`);
  }
  return false;
}

const NOUNS: Record<JsonNode["kind"], string> = {
  object: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

/** The object with its outlet under the key that the schema knows. */
function aliased(object: JsonObject): JsonObject {
  const members = object.members.map(({ key, value }) => ({
    key: key.value === "source" ? { ...key, value: "outlet" } : key,
    value,
  }));
  return { ...object, members };
}

function nodeAt(from: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let node = from;
  for (const step of path) {
    if (node.kind === "array") node = node.items[Number(step)] ?? node;
    else if (node.kind === "object") {
      const { members } = node;
      const named = (name: PropertyKey) => members.find(({ key }) => key.value === name)?.value;
      node = named(step) ?? (step === "outlet" ? named("source") : undefined) ?? node;
    }
  }
  return node;
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${String(step)}`))
    .join("");
}

/** A text of one line; null where none is given. */
function readText(node: JsonNode | null, kind: PartKind, { parts, diagnostics }: NdjsonReading): string | null {
  if (node?.kind !== "string") return null;
  checkEscapes(node, diagnostics);
  addPlaced(node, [{ kind, ...trimSpan(node.value, 0, node.value.length) }], parts);
  return cleanText(node.value).trim() || null;
}

function readBody(object: JsonObject, head: Span, { parts, diagnostics }: NdjsonReading): ParsedBody {
  const body = memberOf(object, "body");
  const viewpoint = memberOf(object, "viewpoint");
  const groups = memberOf(object, "groups");
  const divided = viewpoint ?? groups;
  if (body && divided) {
    const message = "found a `body` and its parts besides; expected either `body`, or `viewpoint` and `groups`";
    diagnostics.add("ndjson-value", { start: body.start, end: body.start + 1 }, message);
  }
  const read = body
    ? readBodyText(body as JsonString, parts, diagnostics)
    : {
        viewpoint: readViewpointValue(viewpoint, parts, diagnostics),
        groups: readGroupList(groups, parts, diagnostics),
      };
  if (read.viewpoint === null && read.groups.length === 0) {
    diagnostics.add("body-missing", head, "found no text; expected `body`, or `viewpoint` and `groups`");
  }
  return read;
}
