/** The codes of what can be wrong with a request, by OAI-PMH 2.0 (3.6). */
export type OaiErrorCode =
  | "badVerb"
  | "badArgument"
  | "badResumptionToken"
  | "cannotDisseminateFormat"
  | "idDoesNotExist"
  | "noRecordsMatch"
  | "noMetadataFormats"
  | "noSetHierarchy";

/** What was wrong. `attributes` are the arguments to repeat: none where they could not be understood. */
export type OaiError = { code: OaiErrorCode; message: string; attributes: Record<string, string> };

/** The one form of metadata that the archive gives. */
export const OAI_DC = "oai_dc";

/** Days or seconds: instants from `from` on, and before `until`, which is one unit after the one that was stated. */
export type OaiRange = { from: Date | null; until: Date | null };

/** A harvest: what is wanted, and the place after which it goes on. */
export type OaiHarvest = OaiRange & { set: string | null; after: { changedAt: string; slug: string } | null };

export type OaiRequest = { attributes: Record<string, string> } & (
  | { verb: "Identify" | "ListSets" }
  | { verb: "ListMetadataFormats"; identifier: string | null }
  | { verb: "GetRecord"; identifier: string }
  | { verb: "ListRecords" | "ListIdentifiers"; harvest: OaiHarvest; isFirst: boolean }
);

type Arguments = { required: readonly string[]; optional: readonly string[]; exclusive: readonly string[] };

const SELECTION: Arguments = {
  required: ["metadataPrefix"],
  optional: ["from", "until", "set"],
  exclusive: ["resumptionToken"],
};
const VERBS: Record<OaiRequest["verb"], Arguments> = {
  Identify: { required: [], optional: [], exclusive: [] },
  ListMetadataFormats: { required: [], optional: ["identifier"], exclusive: [] },
  ListSets: { required: [], optional: [], exclusive: ["resumptionToken"] },
  GetRecord: { required: ["identifier", "metadataPrefix"], optional: [], exclusive: [] },
  ListIdentifiers: SELECTION,
  ListRecords: SELECTION,
};

/** Reads the arguments of a request, by GET or POST, as OAI-PMH 2.0 has it. */
export function parseOaiRequest(stated: readonly (readonly [string, string])[]): OaiRequest | OaiError {
  const verbs = stated.filter(([name]) => name === "verb");
  const verb = verbs[0]?.[1] ?? "";
  if (verbs.length !== 1 || !isVerb(verb)) {
    const message = verbs.length > 1 ? "The verb is stated more than once." : `"${verb}" is no verb of OAI-PMH.`;
    return { code: "badVerb", message, attributes: {} };
  }
  const given = stated.filter(([name]) => name !== "verb");
  const wrong = wrongArgument(given, VERBS[verb]);
  if (wrong !== null) return { code: "badArgument", message: wrong, attributes: {} };
  const attributes: Record<string, string> = { verb, ...Object.fromEntries(given) };
  const { identifier, metadataPrefix, resumptionToken, set = null } = attributes;
  if (resumptionToken !== undefined) return resumed(verb, resumptionToken, attributes);
  if (metadataPrefix !== undefined && metadataPrefix !== OAI_DC) {
    const message = `Records are given as ${OAI_DC} only.`;
    return { code: "cannotDisseminateFormat", message, attributes };
  }
  if (verb === "Identify" || verb === "ListSets") return { verb, attributes };
  if (verb === "ListMetadataFormats") return { verb, attributes, identifier: identifier ?? null };
  if (verb === "GetRecord") return { verb, attributes, identifier: identifier ?? "" };
  if (set !== null && !SET_SPEC.test(set)) {
    return { code: "badArgument", message: "set is no name that a set can have.", attributes: {} };
  }
  const range = parseRange(attributes);
  if (range === null) {
    const message = "from and until are UTC days or seconds, both of one kind, and from is not after until.";
    return { code: "badArgument", message, attributes: {} };
  }
  return { verb, attributes, harvest: { ...range, set, after: null }, isFirst: true };
}

function isVerb(verb: string): verb is OaiRequest["verb"] {
  return Object.hasOwn(VERBS, verb);
}

/** What is wrong with the arguments, in a sentence; null where nothing is. */
function wrongArgument(given: readonly (readonly [string, string])[], known: Arguments): string | null {
  const names = given.map(([name]) => name);
  const all = [...known.required, ...known.optional, ...known.exclusive];
  const stranger = names.find((name) => !all.includes(name));
  if (stranger !== undefined) return `The argument "${stranger}" is not one of this verb.`;
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) return `The argument "${repeated}" is stated more than once.`;
  if (names.some((name) => known.exclusive.includes(name))) {
    return names.length === 1 ? null : `"${known.exclusive[0]}" is stated alone.`;
  }
  const missing = known.required.find((name) => !names.includes(name));
  return missing === undefined ? null : `The argument "${missing}" is missing.`;
}

const SET_SPEC = /^[A-Za-z0-9\-_.!~*'()]+(?::[A-Za-z0-9\-_.!~*'()]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const UNIT_MS = { day: 86_400_000, second: 1000 };

function parseRange({ from, until }: Record<string, string>): OaiRange | null {
  const begin = from === undefined ? null : parseInstant(from);
  const end = until === undefined ? null : parseInstant(until);
  if ((from !== undefined && begin === null) || (until !== undefined && end === null)) return null;
  if (begin && end && (begin.unit !== end.unit || begin.at > end.at)) return null;
  return { from: begin?.at ?? null, until: end && new Date(Math.min(LATEST_MS, end.at.getTime() + UNIT_MS[end.unit])) };
}

function parseInstant(stated: string): { at: Date; unit: "day" | "second" } | null {
  const unit = DAY.test(stated) ? "day" : SECOND.test(stated) ? "second" : null;
  const at = new Date(unit === "day" ? `${stated}T00:00:00Z` : stated);
  if (unit === null || !isTime(at.getTime())) return null;
  // A day that the calendar has not would be read as one of the next month.
  return at.toISOString().slice(0, 10) === stated.slice(0, 10) ? { at, unit } : null;
}

/** The place where a list goes on, as a word that holds all of the request: the archive remembers no harvest. */
export function formatResumptionToken(verb: string, { from, until, set, after }: OaiHarvest): string {
  const place = [verb, from?.getTime() ?? null, until?.getTime() ?? null, set, after?.changedAt, after?.slug];
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function resumed(verb: OaiRequest["verb"], token: string, attributes: Record<string, string>): OaiRequest | OaiError {
  const harvest = parseToken(verb, token);
  if (harvest === null || (verb !== "ListRecords" && verb !== "ListIdentifiers")) {
    const message = "This token is damaged or belongs to another request.";
    return { code: "badResumptionToken", message, attributes };
  }
  return { verb, attributes, harvest, isFirst: false };
}

const CHANGED_AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const LONGEST = 200;

function parseToken(verb: string, token: string): OaiHarvest | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
    if (!Array.isArray(place) || place.length !== 6) return null;
    const [ofVerb, from, until, set, changedAt, slug] = place as unknown[];
    if (ofVerb !== verb || !(from === null || isTime(from)) || !(until === null || isTime(until))) return null;
    if (set !== null && (typeof set !== "string" || set.length > LONGEST)) return null;
    if (typeof changedAt !== "string" || !CHANGED_AT.test(changedAt) || !isTime(Date.parse(changedAt))) return null;
    if (typeof slug !== "string" || slug.length > LONGEST || slug.includes("\0")) return null;
    const instant = (time: number | null) => (time === null ? null : new Date(time));
    return { from: instant(from), until: instant(until), set, after: { changedAt, slug } };
  } catch {
    return null;
  }
}

/** PostgreSQL reads no year 0, and none that is written with a sign: what ends with the last day ends before the next. */
const EARLIEST_MS = Date.parse("0001-01-01T00:00:00Z");
const LATEST_MS = Date.parse("9999-12-31T23:59:59Z");

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && EARLIEST_MS <= (value as number) && (value as number) <= LATEST_MS;
}
