import "server-only";
import { articleHref } from "@/lib/archive/hrefs";
import { findEarliestChange, findOaiRecord, listOaiSets, listSettledRecords } from "@/lib/db/list-oai-records";
import {
  errorLines,
  identifyLines,
  listLines,
  metadataFormatLines,
  oaiXml,
  oneRecordLines,
  setLines,
} from "@/lib/export/oai/oai-xml";
import {
  formatResumptionToken,
  type OaiError,
  type OaiErrorCode,
  type OaiRequest,
  parseOaiRequest,
} from "@/lib/export/oai/parse-oai-request";
import { siteDatabase, siteTimezone } from "./database";
import { messagesIn } from "./messages/messages-in";
import { absoluteUrl, siteUrl } from "./site-url";

/** As many records of a list in one answer. */
const LENGTHS = { ListRecords: 100, ListIdentifiers: 500 } as const;

/** Said of an archive that has no record yet. */
const NEVER = "1970-01-01T00:00:00.000Z";

/** Answers a harvester (OAI-PMH 2.0). What is wrong with a request is said in the answer, whose status stays 200. */
export async function getOai(stated: readonly (readonly [string, string])[]): Promise<Response> {
  const request = parseOaiRequest(stated);
  const answered: Answered = "code" in request ? request : await answer(request);
  const lines = "code" in answered ? errorLines(answered) : answered.lines;
  const now = answered.settled ?? new Date();
  const body = oaiXml({ baseUrl: absoluteUrl("/oai"), now, attributes: request.attributes }, lines);
  return new Response(body, {
    headers: {
      "content-type": "text/xml; charset=utf-8",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    },
  });
}

/** Of a list, when it was as it is told: a harvester asks for what changed since the date of the answer. */
type AsOf = { settled?: Date };

type Answered = AsOf & ({ lines: string[] } | OaiError);

async function answer(request: OaiRequest): Promise<Answered> {
  const db = siteDatabase();
  const wrong = (code: OaiErrorCode, message: string) => ({ code, message, attributes: request.attributes });
  switch (request.verb) {
    case "Identify": {
      const earliest = (await findEarliestChange(db)) ?? NEVER;
      const { name } = messagesIn("en").site;
      return { lines: identifyLines({ name, baseUrl: absoluteUrl("/oai"), email: postmaster(), earliest }) };
    }
    case "ListSets":
      return { lines: setLines(await listOaiSets(db)) };
    case "ListMetadataFormats": {
      const isKnown = request.identifier === null || (await findRecord(request.identifier)) !== null;
      return isKnown ? { lines: metadataFormatLines() } : wrong("idDoesNotExist", "No article has this identifier.");
    }
    case "GetRecord": {
      const record = await findRecord(request.identifier);
      if (record === null) return wrong("idDoesNotExist", "No article has this identifier.");
      return { lines: oneRecordLines(record, absoluteUrl) };
    }
    default: {
      const { verb, harvest, isFirst } = request;
      const limit = LENGTHS[verb];
      const options = { limit: limit + 1, timezone: siteTimezone(), withMetadata: verb === "ListRecords" };
      const { records: found, settled } = await listSettledRecords(db, harvest, options);
      // A list that goes on and has nothing left, since all of it has changed meanwhile, is none to the protocol's schema.
      if (found.length === 0) {
        return { ...wrong("noRecordsMatch", "No record is of this set and time."), settled };
      }
      const records = found.slice(0, limit);
      const last = records.at(-1);
      const goesOn = found.length > limit && last;
      const token = goesOn ? formatResumptionToken(verb, { ...harvest, after: last }) : isFirst ? null : "";
      return { lines: listLines(verb, records, token, absoluteUrl), settled };
    }
  }
}

/** An identifier is the permanent address of an article, as the archive states it or as a path. */
async function findRecord(identifier: string) {
  const prefix = absoluteUrl(articleHref("en", ""));
  if (!identifier.startsWith(prefix) || identifier.includes("\0")) return null;
  return findOaiRecord(siteDatabase(), decoded(identifier.slice(prefix.length)), siteTimezone());
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).replaceAll("\0", "");
  } catch {
    return "";
  }
}

/** The address that every domain has for what concerns it (RFC 2142). */
function postmaster(): string {
  const { hostname } = new URL(siteUrl());
  return `postmaster@${hostname.includes(".") ? hostname : `${hostname}.invalid`}`;
}
