import { nameIn } from "@/lib/archive/article";
import { articleHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, languageOfText } from "@/lib/archive/language";
import type { Absolute } from "@/lib/export/article-json";
import { escapeXml } from "@/lib/export/escape-xml";
import type { OaiHeader, OaiRecord, OaiSet } from "./oai-record";
import { OAI_DC, type OaiError } from "./parse-oai-request";

const DC_NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
const DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

/** An answer of the protocol around what a verb answers. `attributes` are the arguments that were understood. */
export function oaiXml(
  { baseUrl, now, attributes }: { baseUrl: string; now: Date; attributes: Record<string, string> },
  lines: readonly string[],
): string {
  const stated = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">',
    element("responseDate", second(now.toISOString())),
    `<request${stated.join("")}>${escapeXml(baseUrl)}</request>`,
    ...lines,
    "</OAI-PMH>",
    "",
  ].join("\n");
}

export function errorLines({ code, message }: OaiError): string[] {
  return [`<error code="${code}">${escapeXml(message)}</error>`];
}

export function identifyLines(archive: { name: string; baseUrl: string; email: string; earliest: string }): string[] {
  return [
    "<Identify>",
    element("repositoryName", archive.name),
    element("baseURL", archive.baseUrl),
    element("protocolVersion", "2.0"),
    element("adminEmail", archive.email),
    element("earliestDatestamp", second(archive.earliest)),
    element("deletedRecord", "persistent"),
    element("granularity", "YYYY-MM-DDThh:mm:ssZ"),
    element("compression", "gzip"),
    "</Identify>",
  ];
}

export function metadataFormatLines(): string[] {
  return [
    "<ListMetadataFormats>",
    "<metadataFormat>",
    element("metadataPrefix", OAI_DC),
    element("schema", DC_SCHEMA),
    element("metadataNamespace", DC_NAMESPACE),
    "</metadataFormat>",
    "</ListMetadataFormats>",
  ];
}

export function setLines(sets: readonly OaiSet[]): string[] {
  const each = sets.map(({ spec, name }) => `<set>${element("setSpec", spec)}${element("setName", name)}</set>`);
  return ["<ListSets>", ...each, "</ListSets>"];
}

/** What was found of a list; `token` is where it goes on, empty at the end of one that was resumed, null for one in a piece. */
export function listLines(
  verb: "ListRecords" | "ListIdentifiers",
  records: readonly OaiRecord[],
  token: string | null,
  absolute: Absolute,
): string[] {
  const lines = records.flatMap((record) =>
    verb === "ListRecords" ? recordLines(record, absolute) : headerLines(record, absolute),
  );
  const resumption = token === null ? [] : [element("resumptionToken", token)];
  return [`<${verb}>`, ...lines, ...resumption, `</${verb}>`];
}

export function oneRecordLines(record: OaiRecord, absolute: Absolute): string[] {
  return ["<GetRecord>", ...recordLines(record, absolute), "</GetRecord>"];
}

/** An article's permanent address is its identifier: it is a URI and never changes. */
export function oaiIdentifier(slug: string, absolute: Absolute): string {
  return absolute(articleHref("en", slug));
}

function headerLines({ slug, changedAt, deleted, sets }: OaiHeader, absolute: Absolute): string[] {
  return [
    deleted ? '<header status="deleted">' : "<header>",
    element("identifier", oaiIdentifier(slug, absolute)),
    element("datestamp", second(changedAt)),
    ...sets.map((spec) => element("setSpec", spec)),
    "</header>",
  ];
}

function recordLines(record: OaiRecord, absolute: Absolute): string[] {
  const { metadata } = record;
  const header = headerLines(record, absolute);
  if (metadata === null) return ["<record>", ...header, "</record>"];
  const language = languageOfText(metadata.title);
  const { outlet, published, lead, sourceUrl, rights } = metadata;
  const subjects = metadata.subjects.flatMap(({ names }) => [names.en, names.zh]).filter((name) => name !== null);
  return [
    "<record>",
    ...header,
    "<metadata>",
    `<oai_dc:dc xmlns:oai_dc="${DC_NAMESPACE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="${DC_NAMESPACE} ${DC_SCHEMA}">`,
    dc("title", metadata.title),
    ...metadata.titles.map((title) => dc("title", title)),
    ...[...new Set(subjects)].map((name) => dc("subject", name)),
    dc("description", "A summary by the archive; the original story is not held."),
    ...(lead === null ? [] : [dc("description", lead)]),
    ...(outlet === null ? [] : [dc("publisher", nameIn(outlet.names, language, outlet.name))]),
    ...(published === null ? [] : [dc("date", published)]),
    dc("type", "Text"),
    dc("format", "text/html"),
    dc("identifier", oaiIdentifier(record.slug, absolute)),
    ...(sourceUrl === null ? [] : [dc("source", sourceUrl)]),
    dc("language", LANGUAGE_TAGS[language]),
    ...(rights === null ? [] : [dc("rights", rights)]),
    "</oai_dc:dc>",
    "</metadata>",
    "</record>",
  ];
}

const dc = (name: string, text: string) => element(`dc:${name}`, text);

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** The second in which an instant lies: `2026-11-28T07:00:00Z`. */
function second(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}
